package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What speaks against an edition that would take the place of the one in force. */
final class Doubts {

    private final SnapshotStore store;
    private final ImportLeave leave;
    private final Plausibility plausibility;

    /** A part that holds less of a list than this, 0 to 1, tells nothing of what all of it holds. */
    private final double smallPart;

    private final Map<String, ListSnapshot> toCome;

    /** @param toCome the lists that come into force at the end of the import, as they are read; others are the store's */
    Doubts(SnapshotStore store, ImportLeave leave, Map<String, ListSnapshot> toCome) {
        this.store = store;
        this.leave = leave;
        this.plausibility = new Plausibility(store.reading().wholeShare());
        this.smallPart = ListLimits.of(store.reading().words()).partOfList();
        this.toCome = toCome;
    }

    /** Why an edition may not take the place of the one in force; null when it may. */
    @Nullable
    Wording of(ListImport.Given given, KeptEdition edition, ListSnapshot next, KeptEdition current) {
        var files = next.source();
        if (!leave.undated() && !given.isPublishers() && edition.published() == null && current.published() != null) {
            return Plausibility.undated(edition, files, current);
        }
        var doubt = plausibility.doubt(edition, files, current);
        if (doubt != null) {
            return doubt;
        }
        if (!isWholeForPart(next, current) && namesOthers(next, current)) {
            return Plausibility.otherNames(edition, files, current);
        }
        if (edition.missing().isEmpty()) {
            return null;
        }
        var more = Plausibility.missingBeside(edition.missing(), missing(current));
        return more.isEmpty() ? null : Plausibility.missesMore(edition, files, more, current);
    }

    /** Whether a part of a list holds others than the part in force; the same under other numbers come from another format of the list. */
    boolean isAnotherPart(ListSnapshot next, KeptEdition current) {
        if (next.whole() || current.whole()) {
            return false;
        }
        try {
            var now = inForceNow(current);
            return next.lacksMostOf(now) && next.lacksMostNamesOf(now);
        } catch (LostEdition lost) {
            return false;
        }
    }

    /** Whether all of a list comes for a small part of it, be that an old one whose parties have all gone since. */
    private boolean isWholeForPart(ListSnapshot next, KeptEdition current) {
        return next.whole()
                && !current.whole()
                && current.size().entries() < smallPart * next.entries().size();
    }

    private boolean namesOthers(ListSnapshot next, KeptEdition current) {
        try {
            return next.lacksMostNamesOf(inForceNow(current));
        } catch (LostEdition lost) {
            return false;
        }
    }

    /** What the one in force misses as it is read now, too: when it was taken in, less may have been asked for. */
    private List<String> missing(KeptEdition current) {
        var missing = new ArrayList<>(current.missing());
        try {
            missing.addAll(inForceNow(current).missing());
            return missing;
        } catch (LostEdition lost) {
            return Plausibility.PARTS; // nobody can tell
        }
    }

    private ListSnapshot inForceNow(KeptEdition current) {
        var now = toCome.get(current.list());
        return now != null ? now : store.load(current);
    }
}
