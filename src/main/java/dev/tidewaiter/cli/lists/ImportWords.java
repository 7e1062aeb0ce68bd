package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.designation.snapshot.Accepted;
import dev.tidewaiter.designation.snapshot.ImportedList;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.PartReasons;
import dev.tidewaiter.wording.English;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of lists that were taken in. */
final class ImportWords {

    private static final int NOTES_SHOWN = 3;

    private final PrintWriter out;
    private final PrintWriter err;
    private final PartReasons reasons;

    ImportWords(PrintWriter out, PrintWriter err, PartReasons reasons) {
        this.out = out;
        this.err = err;
        this.reasons = reasons;
    }

    /** Says it; gives the exit code. */
    int tell(List<ImportedList> outcomes) {
        for (var one : outcomes) {
            switch (one.accepted()) {
                case IN_FORCE -> inForce(one);
                case KNOWN -> out.printf("%s: this edition is in force already.%n", words(one.edition()));
                case HISTORY -> (isAlone(one, outcomes) ? err : out).println(one.sentence());
                case REFUSED -> refused(one);
            }
        }
        out.flush();
        reasons.sentences(taken(outcomes)).forEach(err::println);
        err.flush();
        boolean refused = outcomes.stream()
                .anyMatch(one -> one.accepted() == Accepted.REFUSED
                        || (one.accepted() == Accepted.HISTORY && isAlone(one, outcomes))
                        || (one.accepted() == Accepted.IN_FORCE && leavesRowsOut(one.edition())));
        return refused ? ExitCode.UNREADABLE : ExitCode.DONE;
    }

    /** What is in force by now of what was given. */
    private static List<KeptEdition> taken(List<ImportedList> outcomes) {
        return outcomes.stream()
                .filter(one -> one.accepted() == Accepted.IN_FORCE || one.accepted() == Accepted.KNOWN)
                .map(ImportedList::edition)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean leavesRowsOut(@Nullable KeptEdition edition) {
        return edition != null && edition.leavesRowsOut();
    }

    /** Whether only an old edition of the list was given, which may be a mistake. */
    private static boolean isAlone(ImportedList one, List<ImportedList> outcomes) {
        var edition = one.edition();
        if (edition != null && !edition.alone()) {
            return false; // it came with a collection of lists, and the list's own files are in force
        }
        return outcomes.stream()
                .noneMatch(other -> other.list().equals(one.list())
                        && (other.accepted() == Accepted.IN_FORCE || other.accepted() == Accepted.KNOWN));
    }

    private void inForce(ImportedList one) {
        var before = one.before();
        out.printf(
                "%s: in force%s.%n",
                words(one.edition()),
                before == null
                        ? ""
                        : English.format(
                                ", in place of the edition of %s with %,d",
                                before.day(), before.size().entries()));
        if (!one.sentence().isEmpty()) {
            err.println("  " + one.sentence());
        }
        var rejected = one.edition() == null ? List.<String>of() : one.edition().notes();
        rejected.stream().limit(NOTES_SHOWN).forEach(row -> err.println("  " + row));
        if (rejected.size() > NOTES_SHOWN) {
            err.printf(
                    Locale.ROOT,
                    "  and %,d more such notes; tidewaiter lists status --json has all.%n",
                    rejected.size() - NOTES_SHOWN);
        }
    }

    private void refused(ImportedList one) {
        var before = one.before();
        err.printf("Refused: %s%n", one.sentence());
        if (before != null && !one.sentence().contains(" stays")) {
            err.printf("  %s of %s stays in force.%n", one.list(), before.day());
        }
    }

    private static String words(@Nullable KeptEdition edition) {
        if (edition == null) {
            return "";
        }
        return English.format(
                "%s%s (%,d entries, %,d names, %,d addresses, %,d identifiers, %s)",
                edition.whole() ? "" : "a part of ",
                edition.list(),
                edition.size().entries(),
                edition.size().names(),
                edition.size().addresses(),
                edition.size().identifiers(),
                edition.published() == null ? "date unknown" : "published " + edition.published());
    }
}
