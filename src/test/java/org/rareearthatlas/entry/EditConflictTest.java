package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.text.EditConflictException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Two editors who read the same version and commit at the same time: one of them wins, the other is told.
@AtlasTest
class EditConflictTest {

    private final DepositService deposits;
    private final EntryService entries;
    private final TransactionTemplate transactions;
    private Deposit deposit;

    EditConflictTest(DepositService deposits, EntryService entries, PlatformTransactionManager manager) {
        this.deposits = deposits;
        this.entries = entries;
        this.transactions = new TransactionTemplate(manager);
    }

    @BeforeEach
    void addDeposit() {
        deposit = Acting.asLocalUser(() -> deposits.add(Samples.unlocated("Contested")));
    }

    @AfterEach
    void deleteDeposit() {
        Acting.asLocalUser(
                () -> deposits.find(deposit.id()).ifPresent(found -> deposits.delete(found.id(), found.version())));
    }

    @Test
    void oneOfTwoSimultaneousEditsIsRefused() throws Exception {
        assertThat(outcomes(() -> edit("Contested by one"), () -> edit("Contested by two")))
                .containsExactlyInAnyOrder("saved", EditConflictException.class.getSimpleName());
    }

    @Test
    void anEditAndASimultaneousDeletionDoNotBothSucceed() throws Exception {
        assertThat(outcomes(() -> edit("Contested and kept"), this::delete))
                .containsExactlyInAnyOrder("saved", EditConflictException.class.getSimpleName());
    }

    @Test
    void oneOfTwoSimultaneousDeletionsIsRefused() throws Exception {
        assertThat(outcomes(this::delete, this::delete))
                .containsExactlyInAnyOrder("saved", EditConflictException.class.getSimpleName());
    }

    private void edit(String name) {
        EvidenceInput evidence = new EvidenceInput.Unsourced();
        entries.updateDeposit(deposit.id(), deposit.version(), new DepositEntry(Samples.unlocated(name), evidence));
    }

    private void delete() {
        entries.deleteDeposit(deposit.id(), deposit.version());
    }

    /// Both have read the deposit before either writes.
    private List<String> outcomes(Runnable first, Runnable second) throws Exception {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> one = threads.submit(outcome(first, bothHaveRead));
            Future<String> two = threads.submit(outcome(second, bothHaveRead));
            return List.of(one.get(30, TimeUnit.SECONDS), two.get(30, TimeUnit.SECONDS));
        }
    }

    private Callable<String> outcome(Runnable write, CyclicBarrier bothHaveRead) {
        return () -> {
            try {
                Acting.asLocalUser(() -> transactions.executeWithoutResult(status -> {
                    deposits.get(deposit.id());
                    await(bothHaveRead);
                    write.run();
                }));
                return "saved";
            } catch (RuntimeException e) {
                return e.getClass().getSimpleName();
            }
        };
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException
                | java.util.concurrent.BrokenBarrierException
                | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
