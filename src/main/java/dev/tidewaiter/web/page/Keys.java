package dev.tidewaiter.web.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which key does what for one person.
 *
 * @param enabled whether keys do anything at all
 * @param chosen  the key of each action that has one
 */
public record Keys(boolean enabled, Map<KeyAction, String> chosen) {

    /** As they are delivered. */
    public static final Keys USUAL = new Keys(
            true, Arrays.stream(KeyAction.values()).collect(Collectors.toMap(action -> action, KeyAction::usual)));

    public Keys {
        chosen = new EnumMap<>(chosen);
    }

    /** The key of an action, for a template; null where it has none or keys are switched off. */
    public @Nullable String of(String action) {
        return enabled ? chosen.get(KeyAction.valueOf(action)) : null;
    }

    /** The actions that have a key. */
    public List<KeyAction> actions() {
        return enabled ? List.copyOf(chosen.keySet()) : List.of();
    }
}
