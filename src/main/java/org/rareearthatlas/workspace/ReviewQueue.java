package org.rareearthatlas.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.review.MentionHead;
import org.rareearthatlas.review.MentionId;
import org.rareearthatlas.review.MentionState;

/// Where a person is in the mentions of a text, and what they did, for undoing it.
final class ReviewQueue {

    private final List<MentionHead> mentions = new ArrayList<>();
    private int at;
    private final Deque<List<MentionId>> done = new ArrayDeque<>();

    /// Takes the mentions as they are now; stays at the same one, or goes to the first that waits.
    void show(List<MentionHead> current) {
        Optional<MentionId> before = find().map(MentionHead::id);
        mentions.clear();
        mentions.addAll(current);
        at = before.flatMap(this::indexOf).orElseGet(() -> firstWaiting(0));
    }

    /// Takes a mention as it is now.
    void replace(MentionHead mention) {
        indexOf(mention.id()).ifPresent(index -> mentions.set(index, mention));
    }

    private Optional<Integer> indexOf(MentionId id) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int firstWaiting(int from) {
        for (int step = 0; step < mentions.size(); step++) {
            int i = (from + step) % mentions.size();
            if (mentions.get(i).state() == MentionState.WAITING) {
                return i;
            }
        }
        return Math.min(from, Math.max(0, mentions.size() - 1));
    }

    /// The mention that is looked at; nothing when there is none.
    Optional<MentionHead> find() {
        return at < mentions.size() ? Optional.of(mentions.get(at)) : Optional.empty();
    }

    /// Goes to the next mention, behind the last one to the first.
    void next() {
        at = mentions.isEmpty() ? 0 : (at + 1) % mentions.size();
    }

    void previous() {
        at = mentions.isEmpty() ? 0 : (at + mentions.size() - 1) % mentions.size();
    }

    /// Goes to the next one that waits.
    void nextWaiting() {
        at = firstWaiting(at);
    }

    void goTo(MentionId id) {
        indexOf(id).ifPresent(index -> at = index);
    }

    int position() {
        return at + 1;
    }

    int size() {
        return mentions.size();
    }

    int waiting() {
        return count(MentionState.WAITING);
    }

    int count(MentionState state) {
        return (int)
                mentions.stream().filter(mention -> mention.state() == state).count();
    }

    /// Those that wait and leave little to decide.
    List<MentionHead> clear() {
        return mentions.stream().filter(MentionHead::isClear).toList();
    }

    /// Remembers one step, of one mention or of many.
    void did(List<MentionId> step) {
        if (!step.isEmpty()) {
            done.push(List.copyOf(step));
        }
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    /// The last step, which is then forgotten.
    Optional<List<MentionId>> takeLast() {
        return Optional.ofNullable(done.poll());
    }

    /// Leaves a mention out of the steps to take back, because it is decided anew.
    void forget(MentionId id) {
        List<List<MentionId>> steps = done.stream()
                .map(step -> step.stream().filter(other -> !other.equals(id)).toList())
                .filter(step -> !step.isEmpty())
                .toList();
        done.clear();
        done.addAll(steps);
    }
}
