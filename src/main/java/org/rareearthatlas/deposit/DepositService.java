package org.rareearthatlas.deposit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.revision.Change;
import org.rareearthatlas.revision.Revised;
import org.rareearthatlas.revision.RevisionReader;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.LikePattern;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.TextFolding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the deposits. A deleted one is hidden from everything here but [#restore].
@Service
@Transactional(readOnly = true)
public class DepositService {

    private final DepositRepository deposits;
    private final RegionService regions;
    private final RevisionReader revisions;
    private final ApplicationEventPublisher events;

    DepositService(
            DepositRepository deposits,
            RegionService regions,
            RevisionReader revisions,
            ApplicationEventPublisher events) {
        this.deposits = deposits;
        this.regions = regions;
        this.revisions = revisions;
        this.events = events;
    }

    public Optional<Deposit> find(DepositId id) {
        return deposits.findById(id.value())
                .filter(entity -> !entity.isDeleted())
                .map(DepositEntity::toDeposit);
    }

    /// @throws NotFoundException when there is no such deposit
    public Deposit get(DepositId id) {
        return find(id).orElseThrow(() -> new NotFoundException("deposit", id));
    }

    /// The deposits that exist among these ids, in one query.
    public List<Deposit> list(Collection<DepositId> ids) {
        return toDeposits(deposits.listAlive(ids.stream().map(DepositId::value).toList()));
    }

    /// One page of the deposits with a name that contains the words (case and diacritics ignored), in the order they
    /// were added; of all deposits for an empty text.
    ///
    /// @param page counted from 0
    public List<Deposit> search(String words, int page, int pageSize) {
        return toDeposits(deposits.search(pattern(words), PageRequest.of(page, pageSize)));
    }

    /// The next deposits in the order they were added.
    ///
    /// @param after the last of those before; number 0 for the first ones
    public List<Deposit> listAfter(DepositId after, int limit) {
        return toDeposits(deposits.listAfter(after.value(), Limit.of(limit)));
    }

    /// The ids that exist in a range, in order.
    ///
    /// @param from the first number
    /// @param to the number behind the last
    public List<DepositId> listIds(long from, long to) {
        return deposits.listIds(from, to).stream().map(DepositId::new).toList();
    }

    /// The highest id; 0 while there is no deposit.
    public long lastId() {
        Long last = deposits.findLastId();
        return last == null ? 0 : last;
    }

    /// How many deposits [#search] finds on all pages.
    public int countSearch(String words) {
        return Math.toIntExact(deposits.countSearch(pattern(words)));
    }

    /// The names of the first deposits, folded for search, without reading anything else of them.
    ///
    /// @param limit how many deposits at most
    public Map<DepositId, List<String>> listFoldedNames(int limit) {
        Map<DepositId, List<String>> names = new LinkedHashMap<>();
        deposits.listSearchTexts(Limit.of(limit))
                .forEach(row -> names.put(
                        new DepositId(row.getId()),
                        row.getSearchText().strip().lines().toList()));
        return names;
    }

    /// The outlines of these deposits; those without one are absent. WGS 84, longitude first.
    public Map<DepositId, Geometry> listOutlines(Collection<DepositId> ids) {
        Map<DepositId, Geometry> outlines = new HashMap<>();
        for (Object[] row :
                deposits.listOutlines(ids.stream().map(DepositId::value).toList())) {
            outlines.put(new DepositId((Long) row[0]), (Geometry) row[1]);
        }
        return outlines;
    }

    /// Every deposit that has a place.
    public List<Deposit> listLocated() {
        return toDeposits(deposits.listLocated());
    }

    /// Deposits of unknown place that a source puts into the region.
    public List<Deposit> listUnlocatedIn(RegionId region) {
        return toDeposits(deposits.listUnlocatedIn(region.value()));
    }

    /// Deposits of unknown place, oldest first.
    public List<Deposit> listUnlocated(int limit) {
        return toDeposits(deposits.listUnlocated(Limit.of(limit)));
    }

    /// The next deposits of unknown place in the order they were added.
    ///
    /// @param after the last of those before; number 0 for the first ones
    public List<Deposit> listUnlocatedAfter(DepositId after, int limit) {
        return toDeposits(deposits.listUnlocatedAfter(after.value(), Limit.of(limit)));
    }

    /// The states that a deposit was saved in, oldest first, also of a deleted one; empty when there never was one.
    public List<Revised<DepositData>> listRevisions(DepositId id) {
        List<Revised<DepositData>> found = new ArrayList<>();
        boolean gone = false;
        for (Revised<DepositEntity> each :
                revisions.list(DepositEntity.class, List.of(id.value()), DepositEntity::read)) {
            boolean deleted = each.value().isDeleted();
            Change change = deleted && !gone ? Change.DELETED : gone && !deleted ? Change.RESTORED : each.change();
            gone = deleted;
            found.add(new Revised<>(
                    each.revision(), change, each.id(), each.value().toDeposit().data()));
        }
        return List.copyOf(found);
    }

    /// Deleted deposits, the last added first; [#restore] brings them back.
    public List<Deposit> listDeleted(int limit) {
        return toDeposits(deposits.findByDeletedTrueOrderByIdDesc(Limit.of(limit)));
    }

    /// @throws NotFoundException when the stated region does not exist
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Deposit add(DepositData data) {
        return save(new DepositEntity(), data, null);
    }

    /// @throws NotFoundException when there is no such deposit
    /// @throws EditConflictException when it was changed since `version`
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Deposit update(DepositId id, int version, DepositData data) {
        return save(current(id, version), data, id);
    }

    /// Hides the deposit; [#restore] brings it back.
    ///
    /// @throws NotFoundException when there is no such deposit
    /// @throws EditConflictException when it was changed since `version`
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public void delete(DepositId id, int version) {
        DepositEntity entity = current(id, version);
        entity.setDeleted(true);
        flush(entity, id);
        events.publishEvent(new DepositChanged(id));
    }

    /// Undoes a deletion; does nothing when the deposit is not deleted.
    ///
    /// @throws NotFoundException when there never was such a deposit
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Deposit restore(DepositId id) {
        DepositEntity entity = deposits.findById(id.value()).orElseThrow(() -> new NotFoundException("deposit", id));
        entity.setDeleted(false);
        Deposit restored = flush(entity, id);
        events.publishEvent(new DepositChanged(id));
        return restored;
    }

    private Deposit save(DepositEntity entity, DepositData data, @Nullable DepositId known) {
        RegionId statedRegion = data.location().statedRegion();
        if (statedRegion != null) {
            regions.get(statedRegion);
        }
        entity.apply(data);
        Deposit saved = flush(entity, known);
        events.publishEvent(new DepositChanged(saved.id()));
        return saved;
    }

    /// Another transaction may have saved since this one has read the version.
    private Deposit flush(DepositEntity entity, @Nullable DepositId known) {
        try {
            return deposits.saveAndFlush(entity).toDeposit();
        } catch (OptimisticLockingFailureException e) {
            throw new EditConflictException("deposit", known == null ? "new" : known);
        }
    }

    private DepositEntity current(DepositId id, int version) {
        DepositEntity entity = deposits.findById(id.value())
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new NotFoundException("deposit", id));
        if (entity.version() != version) {
            throw new EditConflictException("deposit", id);
        }
        return entity;
    }

    private static String pattern(String words) {
        return LikePattern.containing(TextFolding.fold(words));
    }

    private static List<Deposit> toDeposits(List<DepositEntity> entities) {
        return entities.stream().map(DepositEntity::toDeposit).toList();
    }
}
