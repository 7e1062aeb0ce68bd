package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.Line;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.shipment.MonthWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The words that tell a way of doing business or an end use, looked for once in each text. Safe for threads. */
final class SignalsOfText {

    private static final Set<Kind> OF_RECEIVERS =
            EnumSet.of(Kind.TO_ORDER, Kind.FORWARDER, Kind.BANK, Kind.FREE_TRADE_ZONE);
    private static final Set<Kind> BANKS = EnumSet.of(Kind.BANK);
    private static final Set<Kind> OF_FORBIDDEN_USES = EnumSet.of(
            Kind.MASS_DESTRUCTION,
            Kind.NUCLEAR_PROPULSION,
            Kind.ADVANCED_CHIPS,
            Kind.MILITARY,
            Kind.MILITARY_INTELLIGENCE,
            Kind.NAMED_INTELLIGENCE);
    private static final Set<Kind> OF_USES = and(OF_FORBIDDEN_USES, Kind.MISSILE_OR_DRONE, Kind.CIVIL_USE);

    /** {@link UseDenials} parts what it affirms by points. */
    private static final Pattern PARTS = Pattern.compile("\\.");

    private static final Set<Kind> DENIED = EnumSet.of(Kind.MISSILE_OR_DRONE, Kind.MASS_DESTRUCTION);
    private static final Set<Kind> OF_FORCES = EnumSet.of(
            Kind.MILITARY_USER,
            Kind.MILITARY_INTELLIGENCE,
            Kind.NAMED_INTELLIGENCE,
            Kind.GOVERNMENT_USER,
            Kind.AMERICAN_GOVERNMENT);

    private final Set<String> ofManyFirms;
    private final Function<String, Map<Kind, String>> ofReceivers;
    private final Function<String, Map<Kind, String>> ofUses;
    private final Function<String, Map<Kind, String>> remarkedUses;
    private final Function<String, Map<Kind, String>> deniedUses;
    private final Function<String, Map<Kind, String>> ofArmedForces;
    private final Function<String, Optional<String>> russianForces;
    private final Function<String, Optional<String>> russianForcesNamed;
    private final Function<String, List<RemarkedChanges.Change>> changes;
    private final Function<String, List<LocalDate>> founded;
    private final Function<String, Line.Clause> clauses;

    SignalsOfText(SignalWords words, MonthWords months, AnswerCache<String> known) {
        this.ofManyFirms = words.all(Kind.OF_MANY_FIRMS);
        this.ofReceivers = known.remembering(text -> receiver(text, words));
        var denials = new UseDenials(words);
        this.ofUses = known.remembering(
                text -> words.find(OF_USES, told(denials.of(text).said(), words)));
        this.remarkedUses = known.remembering(text -> remarkedUse(text, words, denials));
        this.deniedUses =
                known.remembering(text -> words.find(DENIED, denials.of(text).denied()));
        this.ofArmedForces = known.remembering(text -> words.find(OF_FORCES, text));
        var forces = new RussianForces(words, denials);
        this.russianForces = known.remembering(text -> Optional.ofNullable(forces.in(text)));
        this.russianForcesNamed = known.remembering(name -> Optional.ofNullable(forces.inName(name)));
        var founding = new RemarkedFounding(words, months);
        this.founded = known.remembering(founding::in);
        var clause = new RemarkedClause(words);
        this.clauses = known.remembering(clause::in);
        var remarked = new RemarkedChanges(words);
        this.changes = known.remembering(remarked::in);
    }

    private static Set<Kind> and(Set<Kind> kinds, Kind... more) {
        var all = EnumSet.copyOf(kinds);
        all.addAll(List.of(more));
        return all;
    }

    /** What tells whether two names on one line may be one party's, on a day of these limits. */
    PartyNames names(Limits limits) {
        return new PartyNames(ofManyFirms, limits.tellingFirmWord());
    }

    /** What the name or the address of somebody who gets the goods tells: the first word of each kind. */
    Map<Kind, String> ofReceiver(String text) {
        return ofReceivers.apply(text);
    }

    /** Missiles, drones and weapons of mass destruction that a stated end use says the goods are not for. */
    Map<Kind, String> deniedUse(String text) {
        return deniedUses.apply(text);
    }

    /** A bank is told by another word than that of a food bank, which may stand beside it. */
    private static Map<Kind, String> receiver(String text, SignalWords words) {
        var found = words.find(OF_RECEIVERS, text);
        if (found.containsKey(Kind.BANK)) {
            var money = words.find(BANKS, words.without(Kind.NO_BANK, ComparableText.of(text)));
            if (money.isEmpty()) {
                found.remove(Kind.BANK);
            } else {
                found.putAll(money);
            }
        }
        return found;
    }

    /** What a stated end use tells: the first word of each kind. */
    Map<Kind, String> ofUse(String text) {
        return ofUses.apply(text);
    }

    /** What a remark says that the goods are for, where a word of use stands right before or behind: "for the army", "用于军队", "ordu için". */
    Map<Kind, String> ofRemarkedUse(String remark) {
        return remarkedUses.apply(remark);
    }

    /** A text without what only looks like a use that the law asks about. */
    private static String told(String said, SignalWords words) {
        return words.without(Kind.NO_SUCH_USE, ComparableText.of(said));
    }

    private static Map<Kind, String> remarkedUse(String remark, SignalWords words, UseDenials denials) {
        var found = new EnumMap<Kind, String>(Kind.class);
        boolean labelled = false; // "Use: army"
        for (var piece : PARTS.split(denials.of(remark).said(), -1)) {
            var part = told(piece, words);
            if (words.firstAt(Kind.NOT_ARMED, ComparableText.of(part)) < 0) {
                var said = labelled
                        ? words.find(OF_FORBIDDEN_USES, part)
                        : words.findBeside(Kind.USED_FOR, OF_FORBIDDEN_USES, part);
                said.forEach(found::putIfAbsent);
            }
            labelled = words.is(Kind.USED_FOR, part);
        }
        return found;
    }

    /** The changes of receiver, destination or way that a remark tells of. */
    List<RemarkedChanges.Change> changes(String remark) {
        return changes.apply(remark);
    }

    /** The days on which firms were founded, as a remark tells them; of a year or a month alone the first one. */
    List<LocalDate> foundedOn(String remark) {
        return founded.apply(remark);
    }

    /** What a remark says of a clause against re-export. */
    Line.Clause clauseIn(String remark) {
        return remark.isEmpty() ? Line.Clause.NOT_SAID : clauses.apply(remark);
    }

    /** What a name tells of armed forces, of their intelligence and of a government: the first word of each kind. */
    Map<Kind, String> ofArmedForces(String name) {
        return ofArmedForces.apply(name);
    }

    /** The first word by which a text names Russia's forces or who collects for them, and says that the goods are for them. */
    Optional<String> russianForces(String text) {
        return russianForces.apply(text);
    }

    /** The same of somebody's name. */
    Optional<String> russianForcesNamed(String name) {
        return russianForcesNamed.apply(name);
    }
}
