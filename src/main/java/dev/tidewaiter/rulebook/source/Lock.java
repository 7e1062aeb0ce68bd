package dev.tidewaiter.rulebook.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file {@code versions.lock}: which version each rule has, and the hash of every file of the rulebook. It is written
 * by {@code rules check --lock} and reviewed like any other change.
 *
 * @param version the rulebook's version, a date and the number of the change on that day, such as {@code 2026-11-25.1}
 * @param rules   rule id to its version and the hash of its text
 * @param files   path to the hash of the file
 */
public record Lock(String version, Map<String, Locked> rules, Map<String, String> files) {

    /**
     * One rule in the lock.
     *
     * @param version counts the changes of the rule's text, from 1
     * @param sha256  the hash of its text
     */
    public record Locked(int version, String sha256) {}

    /** Reads the text of a lock. Lines that make no sense are left out; the hashes then show the difference. */
    public static Lock read(String text) {
        var version = "";
        var rules = new TreeMap<String, Locked>();
        var files = new TreeMap<String, String>();
        for (var line : text.lines().toList()) {
            var words = line.strip().split(" +", -1);
            if (words[0].equals("rulebook") && words.length == 2) {
                version = words[1];
            } else if (words[0].equals("rule") && words.length == 4 && words[2].matches("\\d{1,6}")) {
                rules.put(words[1], new Locked(Integer.parseInt(words[2]), words[3]));
            } else if (words[0].equals("file") && words.length == 3) {
                files.put(words[1], words[2]);
            }
        }
        return new Lock(version, rules, files);
    }

    /** The lock that fits the rules and files as they are: a changed rule counts one up, an unchanged one stays. */
    public Lock renewed(LocalDate today, Map<String, String> ruleHashes, Map<String, String> fileHashes) {
        if (fileHashes.equals(files) && ruleHashes.keySet().equals(rules.keySet())) {
            return this;
        }
        var renewed = new TreeMap<String, Locked>();
        ruleHashes.forEach((id, hash) -> {
            var before = rules.get(id);
            if (before == null) {
                renewed.put(id, new Locked(1, hash));
            } else {
                renewed.put(id, before.sha256().equals(hash) ? before : new Locked(before.version() + 1, hash));
            }
        });
        return new Lock(next(today), renewed, new TreeMap<>(fileHashes));
    }

    private String next(LocalDate today) {
        var prefix = today + ".";
        int count = version.startsWith(prefix) ? Integer.parseInt(version.substring(prefix.length())) : 0;
        return prefix + (count + 1);
    }

    /** The lock as text. */
    public String text() {
        var text = new StringBuilder(
                "# Written by rules check --lock. A rule's number counts the changes of its text; files are named by their hash.\n");
        text.append("rulebook ").append(version).append('\n');
        rules.forEach((id, locked) -> text.append("rule ")
                .append(id)
                .append(' ')
                .append(locked.version())
                .append(' ')
                .append(locked.sha256())
                .append('\n'));
        files.forEach((path, hash) ->
                text.append("file ").append(path).append(' ').append(hash).append('\n'));
        return text.toString();
    }
}
