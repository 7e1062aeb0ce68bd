package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.change.ChangeCounts;
import dev.tidewaiter.rulebook.change.GuardedRules;
import dev.tidewaiter.rulebook.change.PartChange;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.change.RulebookEntry;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is gone from a rules folder since its lock was written, and which rules that may not be switched off say less or
 * decide by something else. A lock is written over a deletion only for a reason, and over such a rule only with two names.
 *
 * @param since   the version of the lock
 * @param isKnown whether what stood there is at hand; if not, anything may be gone
 * @param gone    what is gone
 * @param weaker  a sentence for each rule that may not be switched off and is gone, moved or says less, and for what changed in
 *                the tables, parameters and words of such rules
 * @param rulesGone those of the sentences that tell of a whole rule which is gone
 */
public record Removals(
        String since, boolean isKnown, List<PartChange> gone, List<String> weaker, List<String> rulesGone) {

    /** Nothing is gone. */
    public static final Removals NONE = new Removals("", true, List.of(), List.of(), List.of());

    private static final String REMEDY =
            "; take the change back, or lock it with --author, --reviewer (another person) and --reason";

    private static final int NAMED = 3;

    public Removals {
        gone = List.copyOf(gone);
        weaker = List.copyOf(weaker);
        rulesGone = List.copyOf(rulesGone);
    }

    /** What is gone from a folder, however much of the rest is wrong. */
    public static Removals in(Path folder) throws IOException {
        return of(folder, RulesFolder.on(folder));
    }

    /** The same of a folder that was read. */
    public static Removals of(Path folder, RulesFolder read) throws IOException {
        var lock = read.lock();
        if (read.hashes().equals(lock.files())) {
            return NONE;
        }
        var before = KeptVersions.lockedBefore(folder, read);
        if (before.isEmpty()) {
            return new Removals(lock.version(), false, List.of(), List.of(), List.of());
        }
        var change = RulebookChange.sinceLocked(before.get(), read);
        var unread = change.is().problems().stream().map(Problem::file).collect(Collectors.toSet());
        // what a file lacks that cannot be read only follows from that
        var readable = new RulebookChange(
                change.was(),
                change.is(),
                change.changes().stream()
                        .filter(one -> !unread.contains(one.entry().file()))
                        .toList());
        var gone = readable.removed();
        var weaker = new ArrayList<>(GuardedRules.weakened(readable));
        weaker.addAll(GuardedTables.changed(before.get(), readable));
        var rules = gone.stream()
                .filter(one -> one.entry().part() == RulebookPart.RULE)
                .toList();
        var rulesGone = GuardedRules.weakened(new RulebookChange(change.was(), change.is(), rules));
        return new Removals(lock.version(), true, gone, weaker, rulesGone);
    }

    /** What is gone, for whoever checks. Empty when nothing is. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (!isKnown) {
            sentences.add(unknown());
        }
        if (!gone.isEmpty()) {
            sentences.add("Since %s %s: %s%s."
                    .formatted(
                            since,
                            counted(),
                            gone.stream()
                                    .limit(NAMED)
                                    .map(PartChange::entry)
                                    .map(RulebookEntry::name)
                                    .collect(Collectors.joining("; ")),
                            gone.size() > NAMED ? English.format("; and %,d more", gone.size() - NAMED) : ""));
        }
        sentences.addAll(withRemedy(weaker));
        return sentences;
    }

    /** The rules that may not be switched off and are gone, for whoever checks what does not load without them. */
    public List<String> sentencesOfRulesGone() {
        return withRemedy(rulesGone);
    }

    private static List<String> withRemedy(List<String> sentences) {
        return sentences.stream().map(sentence -> sentence + REMEDY + ".").toList();
    }

    private String unknown() {
        return since.isEmpty()
                ? "There is no lock to hold these rules against, so nobody can say what is gone."
                : "The rules as they were locked as %s are not at hand (history/%s.zip is missing, or the lock was edited), so nobody can say what is gone."
                        .formatted(since, since);
    }

    /** Such as "201 parties and 3 codes are gone". */
    private String counted() {
        var counts = ChangeCounts.of(gone);
        var words = new ArrayList<String>();
        counts.forEach(one -> words.add(ChangeCounts.counted(one.count(PartChange.Kind.REMOVED), one.noun())));
        int last = words.size() - 1;
        return (last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last))
                + (gone.size() == 1 ? " is gone" : " are gone");
    }

    /** What keeps a lock from being written over this by these people. */
    List<Problem> refusals(SignOff signOff) {
        var refusals = new ArrayList<Problem>();
        if (signOff.isByOneTwice()) {
            return List.of(refused("author and reviewer are both \"" + signOff.author()
                    + "\"; a second person looks at the change and is named with --reviewer"));
        }
        if (!weaker.isEmpty() && (signOff.reason().isEmpty() || !signOff.isByTwo())) {
            weaker.forEach(sentence -> refusals.add(refused(sentence + REMEDY)));
        } else if (!gone.isEmpty() && signOff.reason().isEmpty()) {
            refusals.add(refused(counted() + "; put them back, or say why with --reason"));
        } else if (!isKnown && (signOff.reason().isEmpty() || !signOff.isByTwo())) {
            refusals.add(
                    refused(
                            unknown()
                                    + " Look at the whole change, then lock it with --author, --reviewer (another person) and --reason"));
        }
        return refusals;
    }

    private static Problem refused(String why) {
        return Problem.of(RulesFolder.LOCK, "was not written: " + why);
    }
}
