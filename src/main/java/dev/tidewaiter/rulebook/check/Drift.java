package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.Twins;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Where a workbook and its CSV twin, or the lock and the files, say different things. */
final class Drift {

    /** So many are named of each kind. */
    private static final int SHOWN = 8;

    private static final String UNLOCKED = "does not fit the files: ";

    private static final String MEANT = ". If that is meant, run \"tidewaiter rules check --lock\"";

    private Drift() {}

    static List<Problem> in(RulesFolder folder) throws IOException {
        return in(folder, Twins.differences(folder));
    }

    /** The same, but workbooks and twins that are as they were checked before are not read: they were held against each other then. */
    static List<Problem> inWhatChanged(RulesFolder folder, boolean isCheckedBefore) throws IOException {
        var changed = new TreeSet<>(folder.changedSinceLocked());
        changed.addAll(folder.resaved()); // they say the same, and may hide some of it
        return isCheckedBefore ? in(folder, Twins.differences(folder, changed)) : in(folder);
    }

    private static List<Problem> in(RulesFolder folder, List<Problem> ofTwins) throws IOException {
        var problems = new ArrayList<Problem>(ofTwins);
        var lock = folder.lock();
        if (!folder.inJar() && lock.state() == Lock.State.CHANGED) {
            problems.add(Problem.of(
                    RulesFolder.LOCK,
                    "was changed after it was written, so that its names and versions say nothing; put it back, or write it"
                            + " anew with \"tidewaiter rules check --lock\""));
        }
        if (!folder.inJar() && !folder.hashes().equals(lock.files())) {
            problems.add(changes(folder.hashes(), lock.files()));
        }
        return problems;
    }

    /** Every file that was changed, added or taken away, in one sentence: they have one cause and one remedy. */
    private static Problem changes(Map<String, String> files, Map<String, String> locked) {
        var told = new ArrayList<String>();
        tell(
                told,
                "changed",
                files,
                path -> locked.containsKey(path) && !locked.get(path).equals(files.get(path)));
        tell(told, "new", files, path -> !locked.containsKey(path));
        tell(told, "gone", locked, path -> !files.containsKey(path));
        return Problem.of(RulesFolder.LOCK, UNLOCKED + String.join("; ", told) + MEANT + "; if not, put them back");
    }

    /** Whether a problem is only that files were changed since they were locked. */
    static boolean isUnlocked(Problem problem) {
        return problem.file().equals(RulesFolder.LOCK) && problem.message().startsWith(UNLOCKED);
    }

    /**
     * Such a problem where nothing else is wrong.
     *
     * @param wantsReason whether something is gone or weaker, which was told and for which the lock wants a reason
     */
    static String toBeLocked(Problem unlocked, boolean wantsReason) {
        var changed = unlocked.message().substring(UNLOCKED.length());
        return wantsReason
                ? "No scenario came out otherwise, but what is said above wants a reason; not locked yet: "
                        + changed.replace(
                                MEANT,
                                ". If all of it is meant, run \"tidewaiter rules check --lock\" with --reason, and with --author"
                                        + " and --reviewer where that is said")
                        + "."
                : "Everything came out as expected; not locked yet: " + changed + ".";
    }

    private static void tell(List<String> told, String how, Map<String, String> files, Predicate<String> which) {
        var paths = files.keySet().stream().filter(which).sorted().toList();
        if (!paths.isEmpty()) {
            int more = paths.size() - SHOWN;
            told.add(how + ": " + String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())))
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }
}
