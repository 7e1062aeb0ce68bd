package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.HashSet;
import java.util.stream.Collectors;

/** Says of a rule that is not there whether the locked version has it, and which files of rules are gone since. */
final class GoneRules {

    /** What lies there is no longer read. */
    private static final String RETIRED = "deprecated/";

    private final Lock lock;
    private final String files;

    GoneRules(RulesFolder folder) {
        this.lock = folder.lock();
        var there = new HashSet<String>();
        folder.paths("", "").forEach(there::add);
        this.files = lock.files().keySet().stream()
                .filter(path -> RuleFiles.isRules(path) && !path.startsWith(RETIRED) && !there.contains(path))
                .collect(Collectors.joining(", "));
    }

    /** Why there is no such rule, to be added to a sentence; empty where the locked version has none either. */
    String cause(String rule) {
        if (!lock.rules().containsKey(rule)) {
            return "";
        }
        return ", which version " + lock.version() + " has"
                + (files.isEmpty() ? "" : "; " + files + (files.contains(", ") ? " are gone" : " is gone") + " since")
                + "; put the rule back, or take its scenarios out here too";
    }
}
