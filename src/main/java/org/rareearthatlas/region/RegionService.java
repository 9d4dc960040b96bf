package org.rareearthatlas.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.rareearthatlas.revision.Revised;
import org.rareearthatlas.revision.RevisionReader;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LikePattern;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.text.TextFolding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the named areas.
@Service
@Transactional(readOnly = true)
public class RegionService {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private final RegionRepository regions;
    private final RegionOutlineRepository outlines;
    private final WorldUnits worldUnits;
    private final RevisionReader revisions;
    private final ApplicationEventPublisher events;

    RegionService(
            RegionRepository regions,
            RegionOutlineRepository outlines,
            WorldUnits worldUnits,
            RevisionReader revisions,
            ApplicationEventPublisher events) {
        this.regions = regions;
        this.outlines = outlines;
        this.worldUnits = worldUnits;
        this.revisions = revisions;
        this.events = events;
    }

    public Optional<Region> findBySlug(String slug) {
        return regions.findBySlug(slug).map(RegionEntity::toRegion);
    }

    /// The point that the gazetteer calls so, such as `geonames:524305`.
    public Optional<Region> findByGazetteerId(String gazetteerId) {
        return regions.findByGazetteerId(gazetteerId).map(RegionEntity::toRegion);
    }

    public Optional<Region> find(RegionId id) {
        return regions.findById(id.value()).map(RegionEntity::toRegion);
    }

    /// @throws NotFoundException when there is no such region
    public Region get(RegionId id) {
        return entity(id).toRegion();
    }

    /// The regions that exist among these ids, in one query.
    public List<Region> list(Collection<RegionId> ids) {
        return regions.findAllById(ids.stream().map(RegionId::value).toList()).stream()
                .map(RegionEntity::toRegion)
                .toList();
    }

    /// The regions that exist among these slugs, in one query; none for no slugs.
    public List<Region> listBySlugs(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : regions.findBySlugIn(slugs).stream()
                        .map(RegionEntity::toRegion)
                        .toList();
    }

    /// Regions with a name that contains the words (case and diacritics ignored), in the order they were added; every
    /// region for an empty text.
    public List<Region> search(String words) {
        String pattern = LikePattern.containing(TextFolding.fold(words));
        return regions.search(pattern).stream().map(RegionEntity::toRegion).toList();
    }

    /// The states that a region was saved in, oldest first; empty when there never was one.
    public List<Revised<RegionData>> listRevisions(RegionId id) {
        return revisions.list(
                RegionEntity.class,
                List.of(id.value()),
                entity -> entity.toRegion().data());
    }

    /// A region with its polygons at full detail.
    public Optional<RegionOutline> findOutline(RegionId id) {
        return withRegions(outlines.findById(id.value()).stream().toList()).stream()
                .findFirst();
    }

    /// Every region with its polygons at full detail.
    public List<RegionOutline> listOutlines() {
        return withRegions(outlines.findAll());
    }

    /// Regions whose bounding box touches a box, which must not cross 180°: WGS 84 degrees, longitude first.
    public List<RegionOutline> listOutlinesTouching(Envelope boxWgs84) {
        return withRegions(outlines.listTouching(WGS84.toGeometry(boxWgs84)));
    }

    private List<RegionOutline> withRegions(List<RegionOutlineEntity> found) {
        Map<RegionId, Geometry> polygons =
                found.stream().collect(Collectors.toMap(RegionOutlineEntity::regionId, RegionOutlineEntity::geometry));
        return list(polygons.keySet()).stream()
                .map(region -> new RegionOutline(region, Objects.requireNonNull(polygons.get(region.id()))))
                .toList();
    }

    /// Adds a region whose polygons are those of its units, joined, or a place that is a point.
    ///
    /// @throws InvalidInputException when the slug is taken or a unit is unknown
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Region add(RegionData data) {
        if (regions.existsBySlug(data.slug())) {
            throw new InvalidInputException(Problem.of("slug", "region.slug.taken", data.slug()));
        }
        return save(new RegionEntity(), data, true);
    }

    /// @throws NotFoundException when there is no such region
    /// @throws EditConflictException when it was changed since `version`
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public Region update(RegionId id, int version, RegionData data) {
        RegionEntity entity = entity(id);
        if (entity.version() != version) {
            throw new EditConflictException("region", id);
        }
        return save(entity, data, !entity.hasShapeOf(data));
    }

    /// Takes a region back that nothing speaks of; its history stays.
    ///
    /// @throws NotFoundException when there is no such region
    /// @throws EditConflictException when a claim or a deposit names it
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public void delete(RegionId id) {
        RegionEntity entity = entity(id);
        outlines.deleteById(id.value());
        regions.delete(entity);
        try {
            regions.flush();
        } catch (DataIntegrityViolationException e) {
            throw new EditConflictException("region", entity.toRegion().slug());
        }
        events.publishEvent(new RegionChanged(id));
    }

    private Region save(RegionEntity entity, RegionData data, boolean otherShape) {
        entity.apply(data);
        if (!otherShape) {
            return announce(flush(entity, data.slug()));
        }
        PointPlace place = data.point();
        Geometry shape = place == null
                ? worldUnits.union(data.unitCodes(), Detail.FULL)
                : place.point().toPoint();
        entity.measure(shape);
        Region saved = flush(entity, data.slug());
        outlines.save(new RegionOutlineEntity(saved.id().value(), shape));
        return announce(saved);
    }

    private Region announce(Region saved) {
        events.publishEvent(new RegionChanged(saved.id()));
        return saved;
    }

    /// Another transaction may have saved since this one has read the version.
    private Region flush(RegionEntity entity, String slug) {
        try {
            return regions.saveAndFlush(entity).toRegion();
        } catch (OptimisticLockingFailureException e) {
            throw new EditConflictException("region", slug);
        }
    }

    /// The region that is made of exactly these units, in whatever order.
    public Optional<Region> findByUnits(Collection<String> unitCodes) {
        Set<String> codes = Set.copyOf(unitCodes);
        return regions.listUnitCodes().stream()
                .filter(row -> codes.equals(Set.of(row.getUnitCodes().split(","))))
                .findFirst()
                .flatMap(row -> find(new RegionId(row.getId())));
    }

    private RegionEntity entity(RegionId id) {
        return regions.findById(id.value()).orElseThrow(() -> new NotFoundException("region", id));
    }
}
