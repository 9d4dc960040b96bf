package org.rareearthatlas.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gathers the claims of all deposits, in any order, in a few numbers for each deposit. Deposits of the same origins
/// share a code for them: a million deposits of one dataset have few different ones.
public final class GatheredClaims {

    /// A code of origins and what is said next.
    private record Step(int code, Said said) {}

    /// The claims of deposits whose numbers follow each other.
    private static final class Block {

        private static final int SIZE = 64;

        private final int[] codes = new int[SIZE];
        private final int[] counts = new int[SIZE];
        private final int[] statements = new int[SIZE];
    }

    private final Map<Long, Block> blocks = new HashMap<>();
    private final Set<Long> saidTwice = new HashSet<>();
    private final List<Set<Said>> sets = new ArrayList<>(List.of(Set.of()));
    private final Map<Set<Said>, Integer> known = new HashMap<>(Map.of(Set.of(), 0));
    private final Map<Step, Integer> steps = new HashMap<>();
    private @Nullable Step lastStep;
    private int lastCode;

    public void add(ClaimScan.Batch batch) {
        for (int i = 0; i < batch.deposits().length; i++) {
            add(batch.deposits()[i], batch.statements()[i], batch.said().get(i));
        }
    }

    private void add(long depositId, int statement, Said said) {
        Block block = blocks.computeIfAbsent(depositId / Block.SIZE, first -> new Block());
        int place = (int) (depositId % Block.SIZE);
        int bit = 1 << statement;
        if ((block.statements[place] & bit) != 0) {
            saidTwice.add(depositId);
        }
        block.statements[place] |= bit;
        block.counts[place]++;
        block.codes[place] = next(block.codes[place], said);
    }

    private int next(int code, Said said) {
        @Nullable Step last = lastStep;
        if (last == null || last.code() != code || last.said() != said) {
            last = new Step(code, said);
            lastStep = last;
            lastCode = steps.computeIfAbsent(last, this::code);
        }
        return lastCode;
    }

    private int code(Step step) {
        Set<Said> all = new HashSet<>(sets.get(step.code()));
        all.add(step.said());
        return known.computeIfAbsent(Set.copyOf(all), set -> {
            sets.add(set);
            return sets.size() - 1;
        });
    }

    Set<Long> saidTwice() {
        return saidTwice;
    }

    /// @param disputed on how many matters claims disagree, of those deposits where they do
    DepositMarks marks(Map<Long, Integer> disputed, JdbcClient jdbc) {
        SaidSources sources = SaidSources.of(sets.stream().flatMap(Set::stream), jdbc);
        List<ClaimOrigins> origins = sets.stream().map(sources::origins).toList();
        return new DepositMarks() {
            @Override
            public int disagreements(long depositId) {
                return disputed.getOrDefault(depositId, 0);
            }

            @Override
            public ClaimOrigins origins(long depositId) {
                @Nullable Block block = blocks.get(depositId / Block.SIZE);
                int code = block == null ? 0 : block.codes[(int) (depositId % Block.SIZE)];
                return code == 0 ? ClaimOrigins.NONE : origins.get(code);
            }

            @Override
            public int count(long depositId) {
                @Nullable Block block = blocks.get(depositId / Block.SIZE);
                return block == null ? 0 : block.counts[(int) (depositId % Block.SIZE)];
            }
        };
    }
}
