package org.rareearthatlas.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.fst.FST;

/// Finds the names that an automaton accepts, by walking the automaton of all names along with it.
final class NameWalk {

    private final FST<Long> names;
    private final FST.BytesReader reader;
    private final ByteRunAutomaton wanted;
    private final IntStream.Builder found = IntStream.builder();
    private int count;
    private final int most;

    private NameWalk(FST<Long> names, Automaton wanted, int most) {
        this.names = names;
        this.reader = names.getBytesReader();
        this.wanted = new ByteRunAutomaton(wanted);
        this.most = most;
    }

    /// The ordinals of the names, in their order.
    ///
    /// @param wanted over Unicode code points, deterministic
    /// @param most how many at most
    static int[] find(FST<Long> names, Automaton wanted, int most) {
        NameWalk walk = new NameWalk(names, wanted, most);
        try {
            walk.from(names.getFirstArc(new FST.Arc<>()), names.outputs.getNoOutput(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return walk.found.build().toArray();
    }

    private void from(FST.Arc<Long> node, Long before, int state) throws IOException {
        if (node.isFinal() && wanted.isAccept(state)) {
            found.add(names.outputs.add(before, node.nextFinalOutput()).intValue());
            count++;
        }
        if (!FST.targetHasArcs(node) || count >= most) {
            return;
        }
        FST.Arc<Long> arc = names.readFirstTargetArc(node, new FST.Arc<>(), reader);
        while (count < most) {
            step(arc, before, state);
            if (arc.isLast()) {
                return;
            }
            names.readNextArc(arc, reader);
        }
    }

    private void step(FST.Arc<Long> arc, Long before, int state) throws IOException {
        int next = arc.label() == FST.END_LABEL ? -1 : wanted.step(state, arc.label());
        if (next >= 0) {
            from(new FST.Arc<Long>().copyFrom(arc), names.outputs.add(before, arc.output()), next);
        }
    }
}
