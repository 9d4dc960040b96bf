package org.rareearthatlas.entry.starter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Decides for each shipped item whether it is new, unchanged, to be updated, or the user's by now.
@Component
class StarterLedger {

    private static final Logger LOG = LoggerFactory.getLogger(StarterLedger.class);

    private final StarterItemRepository items;

    StarterLedger(StarterItemRepository items) {
        this.items = items;
    }

    /// What became of an item: its id in the atlas and its version there.
    record Saved(long id, int version) {}

    /// Whether the item has never been loaded here.
    boolean isNew(String key) {
        return !items.existsById(key);
    }

    /// Loads one item.
    ///
    /// @param content everything the item says; only its hash is kept
    /// @param currentVersion the entity's version now; empty when a user has deleted it
    /// @param add saves a new entity
    /// @param update saves the item's content over the entity with this id
    /// @return the entity's id
    long load(
            String key,
            Object content,
            LongFunction<OptionalInt> currentVersion,
            Supplier<Saved> add,
            LongFunction<Saved> update) {
        String hash = hash(content.toString());
        StarterItem known = items.findById(key).orElse(null);
        if (known == null) {
            Saved saved = add.get();
            items.save(new StarterItem(key, saved.id(), hash, saved.version()));
            return saved.id();
        }
        if (!known.contentHash().equals(hash)) {
            updateUnlessEdited(known, hash, currentVersion.apply(known.entityId()), update);
        }
        return known.entityId();
    }

    /// Whether a loaded item has been edited or deleted by a user since.
    boolean isUsers(String key, LongFunction<OptionalInt> currentVersion) {
        return items.findById(key)
                .filter(known -> !isUntouched(known, currentVersion.apply(known.entityId())))
                .isPresent();
    }

    private static boolean isUntouched(StarterItem known, OptionalInt currentVersion) {
        return currentVersion.isPresent() && currentVersion.getAsInt() == known.entityVersion();
    }

    private static void updateUnlessEdited(
            StarterItem known, String hash, OptionalInt currentVersion, LongFunction<Saved> update) {
        if (isUntouched(known, currentVersion)) {
            known.loaded(hash, update.apply(known.entityId()).version());
        } else {
            LOG.info("Newer starter data for {} is not loaded: it was edited or deleted here", known.key());
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
