package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.people.Preferences;
import dev.tidewaiter.web.security.Caller;
import java.security.Principal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys that a person has chosen. */
@Component("keyChoices")
public class KeyChoices {

    private static final String SWITCH = "keys";
    private static final String OFF = "off";
    private static final String KEY = "key.";
    private static final String ENTER = "Enter";

    private final Preferences preferences;

    KeyChoices(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Of an account. */
    public Keys of(String account) {
        var chosen = preferences.of(account);
        if (chosen.isEmpty()) {
            return Keys.USUAL;
        }
        var keys = new EnumMap<KeyAction, String>(KeyAction.class);
        for (var action : KeyAction.values()) {
            keys.put(action, chosen.getOrDefault(KEY + action, action.usual()));
        }
        return new Keys(!OFF.equals(chosen.get(SWITCH)), keys);
    }

    /** Of whoever asks. */
    public Keys of(@Nullable Principal principal) {
        return principal instanceof Caller caller ? of(caller.account()) : Keys.USUAL;
    }

    /**
     * Chooses keys.
     *
     * @param keys one for each action, as browsers name it
     * @throws IllegalArgumentException when one is no key or does two things; the message is the key of a message
     */
    public void choose(String account, boolean enabled, Map<KeyAction, String> keys) {
        var seen = new HashSet<String>();
        for (var key : keys.values()) {
            if (!key.equals(ENTER) && (key.codePointCount(0, key.length()) != 1 || key.isBlank())) {
                throw new IllegalArgumentException("settings.keys.noKey");
            }
            if (!seen.add(key)) {
                throw new IllegalArgumentException("settings.keys.twice");
            }
        }
        var chosen = new HashMap<String, String>();
        chosen.put(SWITCH, enabled ? "on" : OFF);
        keys.forEach((action, key) -> chosen.put(KEY + action, key));
        preferences.choose(account, chosen);
    }

    /** As they are delivered. */
    public void forget(String account) {
        preferences.choose(account, Map.of());
    }
}
