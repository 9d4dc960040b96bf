package org.rareearthatlas.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class DepositServiceTest {

    private static final DepositId NONE = new DepositId(Long.MAX_VALUE);

    private final DepositService deposits;
    private final EntityManager entities;

    DepositServiceTest(DepositService deposits, EntityManager entities) {
        this.deposits = deposits;
        this.entities = entities;
    }

    @Test
    void keepsEveryValue() {
        DepositData data = Samples.at("Keeps everything", 33.5, 67.8);
        Deposit saved = deposits.add(data);
        forget();

        assertThat(deposits.get(saved.id()).data()).isEqualTo(data);
        assertThat(saved.version()).isEqualTo(deposits.get(saved.id()).version());
    }

    @Test
    void getThrowsAndFindIsEmptyForAnUnknownId() {
        assertThat(deposits.find(NONE)).isEmpty();
        assertThatThrownBy(() -> deposits.get(NONE)).isInstanceOf(NotFoundException.class);
        assertThat(deposits.list(List.of(NONE))).isEmpty();
        assertThat(deposits.list(List.of())).isEmpty();
    }

    @Test
    void refusesAStatedRegionThatDoesNotExist() {
        DepositData data = Samples.deposit("Nowhere", DepositLocation.unlocated(new RegionId(Long.MAX_VALUE)));

        assertThatThrownBy(() -> deposits.add(data)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void findsWithoutRegardToCaseDiacriticsAndYo() {
        DepositId id = add(
                new LocalName("en", "Norra Kärr sample", NameRole.PREFERRED),
                new LocalName("ru", "Образец Ловозёрский", NameRole.ALIAS));

        assertThat(idsFound("NORRA karr")).contains(id);
        assertThat(idsFound("ловозерский")).contains(id);
        assertThat(idsFound("sample образец")).as("across two names").doesNotContain(id);
    }

    @Test
    void takesWildcardsAsLetters() {
        DepositId percent = add(new LocalName("en", "Odd 50% name", NameRole.PREFERRED));
        DepositId underscore = add(new LocalName("en", "Odd _ name", NameRole.PREFERRED));
        DepositId backslash = add(new LocalName("en", "Odd \\ name", NameRole.PREFERRED));
        DepositId plain = add(new LocalName("en", "Odd plain name", NameRole.PREFERRED));

        assertThat(idsFound("odd 50% name")).containsExactly(percent);
        assertThat(idsFound("odd _ name")).containsExactly(underscore);
        assertThat(idsFound("odd \\ name")).containsExactly(backslash);
        assertThat(idsFound("odd % name")).isEmpty();
        assertThat(idsFound("odd")).containsExactly(percent, underscore, backslash, plain);
    }

    @Test
    void pagesAndCountsTheSameResult() {
        List<DepositId> added = List.of("Paged A", "Paged B", "Paged C").stream()
                .map(name -> deposits.add(Samples.unlocated(name)).id())
                .toList();

        assertThat(deposits.countSearch("paged")).isEqualTo(3);
        assertThat(deposits.search("paged", 0, 2)).extracting(Deposit::id).containsExactly(added.get(0), added.get(1));
        assertThat(deposits.search("paged", 1, 2)).extracting(Deposit::id).containsExactly(added.get(2));
    }

    @Test
    void hidesADeletedDepositUntilItIsRestored() {
        Deposit deposit = deposits.add(Samples.at("Deleted", 33.5, 67.8));
        deposits.delete(deposit.id(), deposit.version());
        forget();

        assertThat(deposits.find(deposit.id())).isEmpty();
        assertThat(deposits.list(List.of(deposit.id()))).isEmpty();
        assertThat(deposits.countSearch("deleted")).isZero();
        assertThat(deposits.listLocated()).extracting(Deposit::id).doesNotContain(deposit.id());
        assertThatThrownBy(() -> deposits.update(deposit.id(), deposit.version() + 1, deposit.data()))
                .isInstanceOf(NotFoundException.class);

        assertThat(deposits.restore(deposit.id()).data()).isEqualTo(deposit.data());
        assertThat(deposits.find(deposit.id())).isPresent();
    }

    @Test
    void refusesAnEditOfAnOldVersion() {
        Deposit first = deposits.add(Samples.unlocated("Conflict"));
        Deposit second = deposits.update(first.id(), first.version(), Samples.unlocated("Conflict resolved"));

        assertThat(second.version()).isGreaterThan(first.version());
        assertThatThrownBy(() -> deposits.update(first.id(), first.version(), first.data()))
                .isInstanceOf(EditConflictException.class);
        assertThatThrownBy(() -> deposits.delete(first.id(), first.version()))
                .isInstanceOf(EditConflictException.class);
    }

    @Test
    void anEditThatChangesNothingKeepsTheVersion() {
        Deposit deposit = deposits.add(Samples.unlocated("Unchanged"));
        forget();

        assertThat(deposits.update(deposit.id(), deposit.version(), deposit.data())
                        .version())
                .isEqualTo(deposit.version());
    }

    @Test
    void asksAFixedNumberOfStatementsForAList() {
        for (int i = 0; i < 30; i++) {
            deposits.add(Samples.at("Counted " + i, 30 + i, 60));
        }
        forget();

        assertThat(StatementCounter.count(() -> deposits.search("counted", 0, 50)))
                .as("deposits and names")
                .isEqualTo(2);
        forget();
        assertThat(StatementCounter.count(deposits::listLocated)).isEqualTo(2);
    }

    private DepositId add(LocalName... names) {
        DepositData some = Samples.unlocated("x");
        return deposits.add(new DepositData(
                        new LocalNames(List.of(names)),
                        some.location(),
                        some.elements(),
                        some.type(),
                        some.status(),
                        some.resource(),
                        null))
                .id();
    }

    private List<DepositId> idsFound(String words) {
        return deposits.search(words, 0, 100).stream().map(Deposit::id).toList();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
