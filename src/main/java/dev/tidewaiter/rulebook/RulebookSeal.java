package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the lock of a rulebook says of it. What was edited since is neither locked nor signed by anybody. */
public final class RulebookSeal {

    /** Behind the version of what differs from its lock. */
    static final String EDITED = "+edited";

    private final String version;
    private final RulesFolder folder;
    private final List<Rule> rules;
    private final Lock lock;

    RulebookSeal(String version, RulesFolder folder, List<Rule> rules) {
        this.version = version;
        this.folder = folder;
        this.rules = rules;
        this.lock = folder.lock();
    }

    /** Whether its files are those that its lock names. */
    public boolean isLocked() {
        return !version.isEmpty() && !version.endsWith(EDITED);
    }

    /** Who signed its lock. */
    public SignOff signOff() {
        return isLocked() ? lock.signed() : SignOff.NONE;
    }

    /** The version of each rule by its id, such as {@code 3}; with {@code +edited} when its file differs from the lock. */
    public Map<String, String> ruleVersions() {
        var hashes = isLocked() ? lock.files() : folder.hashes();
        var versions = new HashMap<String, String>();
        for (var rule : rules) {
            var locked = lock.rules().get(rule.id());
            var hash = hashes.get(rule.file());
            boolean same =
                    locked != null && hash != null && hash.equals(lock.files().get(rule.file()));
            versions.put(rule.id(), (locked == null ? "0" : locked.version()) + (same ? "" : EDITED));
        }
        return Map.copyOf(versions);
    }
}
