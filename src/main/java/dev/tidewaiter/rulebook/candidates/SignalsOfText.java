package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.rulebook.candidates.SignalWords.Kind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell a way of doing business or an end use, looked for once in each text. Safe for threads. */
final class SignalsOfText {

    private static final Set<Kind> OF_RECEIVERS =
            EnumSet.of(Kind.TO_ORDER, Kind.FORWARDER, Kind.BANK, Kind.FREE_TRADE_ZONE);
    private static final Set<Kind> OF_USES = EnumSet.of(Kind.MISSILE_OR_DRONE, Kind.MILITARY, Kind.CIVIL_USE);

    private final PartyNames names;
    private final ClearingCache<String, Map<Kind, String>> ofReceivers;
    private final ClearingCache<String, Map<Kind, String>> ofUses;
    private final ClearingCache<String, Map<Kind, String>> ofArmedForces;

    SignalsOfText(SignalWords words) {
        this.names = new PartyNames(words.all(Kind.OF_MANY_FIRMS));
        this.ofReceivers = new ClearingCache<>(text -> words.find(OF_RECEIVERS, text));
        this.ofUses = new ClearingCache<>(text -> words.find(OF_USES, text));
        this.ofArmedForces = new ClearingCache<>(text -> words.find(EnumSet.of(Kind.MILITARY_USER), text));
    }

    /** What tells whether two names on one line may be one party's. */
    PartyNames names() {
        return names;
    }

    /** What the name or the address of somebody who gets the goods tells: the first word of each kind. */
    Map<Kind, String> ofReceiver(String text) {
        return ofReceivers.get(text);
    }

    /** What a stated end use tells: the first word of each kind. */
    Map<Kind, String> ofUse(String text) {
        return ofUses.get(text);
    }

    /** The word of armed forces in a name; null when there is none. */
    @Nullable
    String ofArmedForces(String name) {
        return ofArmedForces.get(name).get(Kind.MILITARY_USER);
    }
}
