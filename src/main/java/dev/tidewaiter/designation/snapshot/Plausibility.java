package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.KeptEdition.Size;
import dev.tidewaiter.wording.English;
import dev.tidewaiter.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an edition may take the place of the one in force. Lists shrink, but hardly ever by much from one edition to the next; a
 * download that lost its second half, or the file with the addresses, looks just like that.
 *
 * @param least the part of what the edition in force holds, 0 to 1, that a newer one must at least hold
 */
record Plausibility(double least) {

    /** What a list is said to miss is called by one of these. */
    static final List<String> PARTS = List.of("aliases", "addresses", "further text");

    private static final String STAYS = " The edition in force stays; if this one is right, import it with --force.";

    /** Why it may not; null when it may. */
    @Nullable
    Wording doubt(KeptEdition next, String files, KeptEdition inForce) {
        var few = fewer(next.size(), inForce.size());
        if (few != null) {
            return Wording.of(
                    "list.refused.fewer",
                    English.format(
                                    "%s in %s has %,d %s; the edition in force (%s) has %,d. It is cut off, a part of the list, or belongs to files that are missing.",
                                    next.list(), files, few.has, few.what, inForce.day(), few.had)
                            + STAYS,
                    next.list(),
                    files,
                    List.of("list.has." + few.what),
                    few.has,
                    Wording.day(inForce.day()),
                    few.had);
        }
        return inForce.whole() && !next.whole()
                ? Wording.of(
                        "list.refused.part",
                        "%s in %s cannot be told from a part of the list, and the edition in force (%s) is the whole one.%s"
                                        .formatted(
                                                next.list(),
                                                files,
                                                inForce.day(),
                                                next.notes().isEmpty()
                                                        ? ""
                                                        : " " + next.notes().get(0))
                                + STAYS,
                        next.list(),
                        files,
                        Wording.day(inForce.day()),
                        next.notes().isEmpty() ? "" : " " + next.notes().get(0))
                : null;
    }

    /** One that tells no day, in the place of one that does: whoever gave it knows which is newer. */
    static Wording undated(KeptEdition next, String files, KeptEdition inForce) {
        return Wording.of(
                "list.refused.undated",
                "%s in %s tells no day, and the edition in force is of %s: nobody can say which is newer. Put its files into a folder that is named by their day, such as 2026-11-30, and import that."
                                .formatted(next.list(), files, inForce.day())
                        + STAYS,
                next.list(),
                files,
                Wording.day(inForce.day()));
    }

    /** What an edition misses of parts that another has; how much of a part is missing is a matter of how many names it has. */
    static List<String> missingBeside(List<String> next, List<String> inForce) {
        return next.stream()
                .filter(one -> PARTS.stream()
                        .filter(one::contains)
                        .noneMatch(part -> inForce.stream().anyMatch(other -> other.contains(part))))
                .toList();
    }

    /** One that misses something in the place of one that does not. */
    static Wording missesMore(KeptEdition next, String files, List<String> missing, KeptEdition inForce) {
        var without = String.join(" and its ", missing);
        return Wording.of(
                "list.refused.missing",
                "%s in %s comes without its %s, which the edition in force (%s) has."
                                .formatted(next.list(), files, without, inForce.day())
                        + STAYS,
                next.list(),
                files,
                without,
                Wording.day(inForce.day()));
    }

    /** A part of a list that would take the place of another part. */
    static Wording otherPart(ListSnapshot next, KeptEdition inForce) {
        return Wording.of(
                "list.refused.otherPart",
                English.format(
                                "%s in %s has %,d entries and lacks most of the %,d in force (%s): it is cut off, or another part of the list that would take their place. To hold several parts, put the files of all into one folder and import that.",
                                inForce.list(),
                                next.source(),
                                next.entries().size(),
                                inForce.size().entries(),
                                inForce.day())
                        + STAYS,
                inForce.list(),
                next.source(),
                next.entries().size(),
                inForce.size().entries(),
                Wording.day(inForce.day()));
    }

    /** One beside which nobody can tell what was in force. */
    static Wording lost(KeptEdition next, String files, String lostName) {
        return Wording.of(
                "list.refused.lost",
                "%s is in force in its edition %s, which was lost or damaged: nobody can tell whether %s holds as much. Import the files of that edition again; if this one is right, import it with --force."
                        .formatted(next.list(), lostName, files),
                next.list(),
                lostName,
                files);
    }

    /** One that came where another was asked for. */
    static Wording other(ListSnapshot list, String expected) {
        return Wording.of(
                "list.refused.other",
                "%s holds %s, and %s was asked for: it was not taken in.".formatted(list.source(), list.id(), expected),
                list.source(),
                list.id(),
                expected);
    }

    /** One that names next to nobody whom the edition in force names. */
    static Wording otherNames(KeptEdition next, String files, KeptEdition inForce) {
        return Wording.of(
                "list.refused.otherNames",
                English.format(
                                "%s in %s has no name of most of the %,d entries in force (%s): it is damaged, or another list.",
                                next.list(), files, inForce.size().entries(), inForce.day())
                        + STAYS,
                next.list(),
                files,
                inForce.size().entries(),
                Wording.day(inForce.day()));
    }

    /** One of a day that is not here yet. */
    static Wording ahead(KeptEdition next, String files, LocalDate today) {
        return Wording.of(
                "list.refused.ahead",
                "%s in %s says that it is of %s, and today is %s by the clock of this machine: that day is not believed. Set the clock right if it is slow; else correct the day of the folder, or download the list again."
                        .formatted(next.list(), files, next.day(), today),
                next.list(),
                files,
                Wording.day(next.day()),
                Wording.day(today));
    }

    /** One that is older is kept all the same. */
    static Wording older(KeptEdition next, KeptEdition inForce) {
        if (inForce.published() == null) {
            return Wording.of(
                    "list.older.undated",
                    "%s of %s is older than the edition in force, which tells no day and was taken in on %s: it is kept as history and not put in force. If it is the newer one, import it with --force."
                            .formatted(next.list(), next.day(), inForce.day()),
                    next.list(),
                    Wording.day(next.day()),
                    Wording.day(inForce.day()));
        }
        return Wording.of(
                "list.older",
                "%s of %s is older than the edition in force (%s): it is kept as history and not put in force."
                        .formatted(next.list(), next.day(), inForce.day()),
                next.list(),
                Wording.day(next.day()),
                Wording.day(inForce.day()));
    }

    /** What is to be said where the next edition does not tell its day and holds less: it may be the older one. */
    static Wording shrunk(KeptEdition next, KeptEdition inForce) {
        int gone = inForce.size().entries() - next.size().entries();
        return next.published() != null || gone <= 0
                ? ImportedList.NOTHING
                : Wording.of(
                        "list.undated.fewer",
                        English.format(
                                "%s has %,d entries fewer than the edition before, and does not tell its day, so nobody can say which is newer. If this one is the older, import the other again with --force.",
                                next.list(), gone),
                        next.list(),
                        gone);
    }

    /**
     * Whether it is older, in the order in which editions are handed out as well: one that tells no day counts from the day it came. Of two
     * without a day that cannot be said.
     */
    static boolean isOlder(KeptEdition next, KeptEdition inForce) {
        if (next.published() == null || inForce.published() == null) {
            boolean neither = next.published() == null && inForce.published() == null;
            return !neither && next.day().isBefore(inForce.day());
        }
        var day = next.day();
        var dayInForce = inForce.day();
        return day.isBefore(dayInForce) || (day.equals(dayInForce) && inForce.alone() && !next.alone());
    }

    private record Few(String what, int has, int had) {}

    private @Nullable Few fewer(Size next, Size before) {
        var few = fewer("entries", next.entries(), before.entries());
        few = few != null ? few : fewer("names", next.names(), before.names());
        few = few != null ? few : fewer("addresses", next.addresses(), before.addresses());
        return few != null ? few : fewer("identifiers", next.identifiers(), before.identifiers());
    }

    private @Nullable Few fewer(String what, int next, int before) {
        return next >= least * before ? null : new Few(what, next, before);
    }
}
