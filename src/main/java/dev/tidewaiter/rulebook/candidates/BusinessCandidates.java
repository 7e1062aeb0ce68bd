package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.reader.GoodsReader;
import dev.tidewaiter.rulebook.facts.EndUse;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Founding;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.RedFlag;
import dev.tidewaiter.rulebook.signal.DiversionSigns;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ways of doing business, the stated end use, and armed forces among those who get the goods. */
final class BusinessCandidates {

    /** Uses that a law asks about, by the words that tell them in a stated end use and in a remark. */
    private static final Map<Kind, EndUse.Kind> FORBIDDEN_USES = new EnumMap<>(Map.of(
            Kind.MILITARY, EndUse.Kind.MILITARY,
            Kind.MASS_DESTRUCTION, EndUse.Kind.MASS_DESTRUCTION,
            Kind.NUCLEAR_PROPULSION, EndUse.Kind.NUCLEAR_PROPULSION,
            Kind.ADVANCED_CHIPS, EndUse.Kind.ADVANCED_CHIPS));

    /** Texts in which Russia's forces may be named, beside the names of who gets the goods. */
    private static final Set<Field> NAMING_FORCES =
            EnumSet.of(Field.END_USE, Field.END_USE_STATEMENT, Field.REMARKS, Field.MARKS);

    private final DiversionCandidates diversion;
    private final SignalsOfText signals;
    private final Function<String, Optional<String>> forces;
    private final Function<String, Optional<String>> forcesNamed;
    private final GoodsReader reader;

    BusinessCandidates(DiversionSigns signs, SignalsOfText signals, GoodsReader reader) {
        this.diversion = new DiversionCandidates(signs, signals);
        this.signals = signals;
        this.forces = signals::russianForces;
        this.forcesNamed = signals::russianForcesNamed;
        this.reader = reader;
    }

    void find(GoodsLine line, LocalDate on, Limits limits, List<Fact> facts) {
        boolean endUserNamed = false;
        for (var party : line.parties()) {
            endUserNamed |= isLastReceiver(party) && party.name().isRead();
        }
        for (var party : line.parties()) {
            if (party.role().receives() && party.name().isRead()) {
                armedForces(party.name(), facts);
                russianForces(party.name(), forcesNamed, facts);
            }
        }
        founding(line, on, facts);
        diversion.find(line, endUserNamed, limits, facts);
        together(facts);
        endUse(line, line.value(Field.END_USE), facts);
        endUse(line, line.value(Field.END_USE_STATEMENT), facts);
        remarkedUse(line.value(Field.REMARKS), facts);
        for (var field : NAMING_FORCES) {
            russianForces(line.value(field), forces, facts);
        }
    }

    private static void russianForces(Value value, Function<String, Optional<String>> named, List<Fact> facts) {
        if (value.isRead()) {
            var said = named.apply(value.text()).orElse(null);
            use(EndUse.Kind.RUSSIAN_FORCES, said, false, value, facts);
        }
    }

    /** Several signs are told in one sentence by the first of them. */
    private static void together(List<Fact> facts) {
        var flags = new ArrayList<RedFlag>();
        for (var fact : facts) {
            if (fact instanceof RedFlag flag) {
                flags.add(flag);
            }
        }
        if (flags.size() > 1) {
            facts.removeAll(flags);
            var others = List.copyOf(flags.subList(1, flags.size()));
            facts.add(flags.get(0).among(others, true));
            others.forEach(flag -> facts.add(flag.among(List.of(), false)));
        }
    }

    private void armedForces(Value name, List<Fact> facts) {
        var said = signals.ofArmedForces(name.text());
        use(EndUse.Kind.MILITARY_USER, said.get(Kind.MILITARY_USER), false, name, facts);
        intelligence(said, name, facts);
        use(EndUse.Kind.GOVERNMENT_USER, said.get(Kind.GOVERNMENT_USER), false, name, facts);
        use(EndUse.Kind.AMERICAN_GOVERNMENT, said.get(Kind.AMERICAN_GOVERNMENT), false, name, facts);
    }

    /** A service told by its own name is not told again by the words that it shares with others. */
    private static void intelligence(Map<Kind, String> said, Value from, List<Fact> facts) {
        var named = said.get(Kind.NAMED_INTELLIGENCE);
        use(EndUse.Kind.NAMED_INTELLIGENCE, named, false, from, facts);
        if (named == null) {
            use(EndUse.Kind.MILITARY_INTELLIGENCE, said.get(Kind.MILITARY_INTELLIGENCE), false, from, facts);
        }
    }

    static boolean isLastReceiver(Party party) {
        return party.role() == Role.END_USER || party.role() == Role.ULTIMATE_CONSIGNEE;
    }

    /** When a firm was founded; a remark that gives a day after that of the line tells of something else. */
    private void founding(GoodsLine line, LocalDate on, List<Fact> facts) {
        var value = line.value(Field.INCORPORATION_DATE);
        var day = value.isRead() ? day(value.text()) : null;
        if (!value.isRead()) {
            value = line.value(Field.REMARKS);
            day = !value.isRead()
                    ? null
                    : signals.foundedOn(value.text()).stream()
                            .filter(one -> !one.isAfter(on))
                            .max(Comparator.naturalOrder())
                            .orElse(null);
        }
        if (day != null) {
            facts.add(new Founding(day, value));
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // the manifest reader says that it is no date; nothing follows from it here
        }
    }

    /** What the reader of goods makes of the end use, beside the words of the table. */
    void read(GoodsLine line, DescribedGoods described, List<Fact> facts) {
        var use = described.endUse();
        for (var evidence : use.evidence()) {
            boolean named = evidence.item() == ItemClass.DRONE || evidence.item() == ItemClass.MUNITION;
            if (named && !signals.deniedUse(evidence.from().text()).containsKey(Kind.MISSILE_OR_DRONE)) {
                facts.add(new EndUse(
                        EndUse.Kind.MISSILE_OR_DRONE,
                        evidence.text(),
                        evidence.item() == ItemClass.DRONE && isCivil(evidence.from()),
                        reader.rangeOfUse(line, evidence.from()),
                        evidence.from()));
            }
        }
    }

    private void endUse(GoodsLine line, Value value, List<Fact> facts) {
        if (!value.isRead()) {
            return;
        }
        var said = signals.ofUse(value.text());
        var missile = said.get(Kind.MISSILE_OR_DRONE);
        if (missile != null) {
            facts.add(new EndUse(
                    EndUse.Kind.MISSILE_OR_DRONE, missile, isCivil(value), reader.rangeOfUse(line, value), value));
        }
        use(EndUse.Kind.CIVIL, said.get(Kind.CIVIL_USE), true, value, facts);
        FORBIDDEN_USES.forEach((word, kind) -> use(kind, said.get(word), false, value, facts));
        intelligence(said, value, facts);
        var denied = signals.deniedUse(value.text()).values();
        use(EndUse.Kind.DENIED, denied.isEmpty() ? null : String.join(", ", denied), false, value, facts);
    }

    /** A remark speaks of much besides the use, so that it counts only where it forbids. */
    private void remarkedUse(Value remark, List<Fact> facts) {
        if (remark.isRead()) {
            var said = signals.ofRemarkedUse(remark.text());
            FORBIDDEN_USES.forEach((word, kind) -> use(kind, said.get(word), false, remark, facts));
            intelligence(said, remark, facts);
        }
    }

    private static void use(EndUse.Kind kind, @Nullable String word, boolean civil, Value from, List<Fact> facts) {
        if (word != null) {
            facts.add(new EndUse(kind, word, civil, Double.NaN, from));
        }
    }

    private boolean isCivil(Value use) {
        return signals.ofUse(use.text()).containsKey(Kind.CIVIL_USE);
    }
}
