package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.model.SignOff;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The file {@code versions.lock}: which version each rule has, the hash of every file of the rulebook, who signed it, and
 * which lock it follows. It is written by {@code rules check --lock} and reviewed like any other change.
 *
 * @param version the rulebook's version, a date and the number of the change on that day, such as {@code 2026-11-25.1}
 * @param signed  who made and who reviewed the change, and why
 * @param follows the version of the lock before it and the hash of that lock's text; empty for the first one
 * @param rules   rule id to its version and the hash of its text
 * @param files   path to the hash of the file
 * @param rows    path to how many rows it holds, for files that hold rows, so that a reviewer sees them become fewer
 * @param state   whether its last line fits what stands above it
 */
public record Lock(
        String version,
        SignOff signed,
        String follows,
        Map<String, Locked> rules,
        Map<String, String> files,
        Map<String, Integer> rows,
        State state) {

    public Lock {
        rules = Collections.unmodifiableMap(rules);
        files = Collections.unmodifiableMap(files);
        rows = Collections.unmodifiableMap(rows);
    }

    /** Whether a lock is as the program wrote it. */
    public enum State {
        /** Its last line is the sum of all above it. */
        INTACT,
        /** It has none, as those of earlier programs. */
        WITHOUT_SUM,
        /** Somebody changed it after it was written. */
        CHANGED
    }

    private static final String SUM = "sum ";

    private static final String GUARDED = "guarded";
    private static final Pattern FILE = Pattern.compile("file (.+) ([0-9a-f]{64})(?: (\\d{1,7}))?");

    /**
     * One rule in the lock.
     *
     * @param version counts the changes of the rule's text, from 1
     * @param sha256  the hash of its text
     * @param guarded whether it may not be switched off, so that two people must answer for its removal
     */
    public record Locked(int version, String sha256, boolean guarded) {}

    /**
     * What a lock is made of besides what the one before it says.
     *
     * @param before     the hash of the text of the lock before it
     * @param ruleHashes the hash of each rule, by its id
     * @param guarded    the ids of rules that may not be switched off
     * @param fileHashes the hash of each file, by path
     * @param rows       how many rows each file holds, by path
     */
    public record Content(
            String before,
            Map<String, String> ruleHashes,
            Set<String> guarded,
            Map<String, String> fileHashes,
            Map<String, Integer> rows) {}

    /** Reads the text of a lock. Lines that make no sense are left out; the hashes then show the difference. */
    public static Lock read(String text) {
        var said = new TreeMap<String, String>();
        var rules = new TreeMap<String, Locked>();
        var files = new TreeMap<String, String>();
        var rows = new TreeMap<String, Integer>();
        for (var line : text.lines().toList()) {
            var words = line.strip().split(" +", -1);
            if (words[0].equals("rule") && words.length >= 4 && isNumber(words[2])) {
                boolean guarded = words.length > 4 && words[4].equals(GUARDED);
                rules.put(words[1], new Locked(Integer.parseInt(words[2]), words[3], guarded));
            } else if (words[0].equals("file")) {
                var file = FILE.matcher(line.strip());
                if (file.matches()) {
                    files.put(file.group(1), file.group(2));
                    if (file.group(3) != null) {
                        rows.put(file.group(1), Integer.parseInt(file.group(3)));
                    }
                }
            } else if (words.length > 1 && !words[0].startsWith("#")) {
                said.put(words[0], line.strip().substring(words[0].length()).strip());
            }
        }
        var state = state(text);
        // names in a lock that the program did not write so are nobody's
        var signed = state == State.INTACT
                ? new SignOff(
                        said.getOrDefault("author", ""),
                        said.getOrDefault("reviewer", ""),
                        said.getOrDefault("date", ""),
                        said.getOrDefault("reason", ""))
                : SignOff.NONE;
        return new Lock(
                said.getOrDefault("rulebook", ""), signed, said.getOrDefault("follows", ""), rules, files, rows, state);
    }

    private static State state(String text) {
        int at = text.lastIndexOf("\n" + SUM) + 1;
        if (at == 0) {
            return State.WITHOUT_SUM;
        }
        return text.substring(at + SUM.length()).strip().equals(Sha256.of(text.substring(0, at)))
                ? State.INTACT
                : State.CHANGED;
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d{1,7}");
    }

    /**
     * The lock that fits the rules and files as they are: a changed rule counts one up, an unchanged one stays. One that
     * fits already stays as it is, unless somebody signs it now or its number is that of another rulebook.
     *
     * @param taken versions of other rulebooks, which are kept beside this one, as after an earlier one was brought back
     */
    public Lock renewed(LocalDate today, Content content, SignOff signOff, Collection<String> taken) {
        boolean fits = content.fileHashes.equals(files)
                && content.ruleHashes.keySet().equals(rules.keySet())
                && !taken.contains(version);
        if (fits && state == State.INTACT && signOff.equals(SignOff.NONE)) {
            return this;
        }
        var renewed = new TreeMap<String, Locked>();
        content.ruleHashes.forEach((id, hash) -> {
            var before = rules.get(id);
            int count = before == null ? 1 : before.sha256().equals(hash) ? before.version() : before.version() + 1;
            renewed.put(id, new Locked(count, hash, content.guarded.contains(id)));
        });
        return new Lock(
                next(today, taken),
                signOff,
                version.isEmpty() ? "" : version + " " + content.before,
                renewed,
                new TreeMap<>(content.fileHashes),
                new TreeMap<>(content.rows),
                State.INTACT);
    }

    /** The next number that nobody has: two rulebooks of one number could not be told apart in results. */
    private String next(LocalDate today, Collection<String> taken) {
        var prefix = today + ".";
        int last = Stream.concat(Stream.of(version), taken.stream())
                .filter(any -> any.startsWith(prefix) && isNumber(any.substring(prefix.length())))
                .mapToInt(any -> Integer.parseInt(any.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }

    /** The lock as text. */
    public String text() {
        var text = new StringBuilder(
                "# Written by rules check --lock. A rule's number counts the changes of its text; files are named by their hash,"
                        + " and by how many rows they hold.\n");
        say(text, "rulebook", version);
        say(text, "author", signed.author());
        say(text, "reviewer", signed.reviewer());
        say(text, "date", signed.date());
        say(text, "reason", signed.reason());
        say(text, "follows", follows);
        rules.forEach((id, locked) -> say(
                text,
                "rule",
                id + ' ' + locked.version() + ' ' + locked.sha256() + (locked.guarded() ? " " + GUARDED : "")));
        files.forEach((path, hash) ->
                say(text, "file", path + ' ' + hash + (rows.containsKey(path) ? " " + rows.get(path) : "")));
        return text + SUM + Sha256.of(text.toString()) + '\n';
    }

    private static void say(StringBuilder text, String word, String said) {
        if (!said.isEmpty()) {
            text.append(word).append(' ').append(said).append('\n');
        }
    }
}
