package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.row.GivenLineReader;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills in lines what was given for the whole file. Where a line says something else, that stays and the fact is kept beside
 * it, to be told; a party that was given is then on the line as well, so that neither of the two goes unscreened.
 */
final class FactsFilling {

    private static final FactsFilling NOTHING = new FactsFilling(Set.of(), null);

    private final Set<Field> fields;
    /** The facts, read as a line of their own. */
    private final @Nullable GoodsLine facts;

    private FactsFilling(Set<Field> fields, @Nullable GoodsLine facts) {
        this.fields = fields;
        this.facts = facts;
    }

    static FactsFilling of(GivenFacts given, GivenLineReader reader) {
        var texts = given.texts();
        return texts.isEmpty()
                ? NOTHING
                : new FactsFilling(texts.keySet(), reader.read(Value.FOR_FILE, 1, texts, field -> Value.FOR_FILE));
    }

    /** The line with what was given. */
    GoodsLine on(GoodsLine line) {
        return facts == null ? line : filled(line, facts);
    }

    private GoodsLine filled(GoodsLine line, GoodsLine facts) {
        var filled = line.toBuilder();
        var parties = new ArrayList<>(line.parties());
        for (var field : fields) {
            var own = line.value(field);
            var fact = facts.value(field);
            boolean absent = own.state() == Value.State.ABSENT;
            boolean other = !absent && !saysTheSame(field, line, facts);
            if (absent) {
                filled.value(fact);
                fill(field, facts, filled);
            } else if (other) {
                filled.givenOtherwise(fact);
            }
            var role = field.role();
            if (role != null && (absent || other)) {
                facts.parties().stream().filter(party -> party.role() == role).forEach(party -> add(party, parties));
            }
        }
        return filled.parties(parties).build();
    }

    private static void fill(Field field, GoodsLine facts, GoodsLine.Builder filled) {
        if (field == Field.DESTINATION) {
            filled.destination(facts.destination());
        } else if (field == Field.EXPORT_DATE) {
            filled.shippedOn(facts.shippedOn());
        }
    }

    /** A party of the line that has no name, but an address or a number, is the one whose name was given. */
    private static void add(Party given, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).role() == given.role() && !parties.get(i).name().isRead()) {
                parties.set(i, named(parties.get(i), given));
                return;
            }
        }
        parties.add(given);
    }

    private static Party named(Party nameless, Party given) {
        var numbers = new ArrayList<>(nameless.identifiers());
        numbers.addAll(given.identifiers());
        boolean located = nameless.country() != null;
        return new Party(
                given.role(),
                given.name(),
                nameless.address().isRead() ? nameless.address() : given.address(),
                located ? nameless.country() : given.country(),
                located ? nameless.countryCell() : given.countryCell(),
                numbers,
                nameless.born());
    }

    /**
     * The same country is not the same place: "Crimea, Ukraine" is another one than "UA" or "Ukraine", and "Russia via Turkey" than "Turkey".
     * So words tell it only where the line begins with all that was given, be it a country, a town or neither.
     */
    private static boolean goesTheSameWay(GoodsLine line, GoodsLine facts) {
        var own = line.value(Field.DESTINATION).text();
        var given = facts.value(Field.DESTINATION).text();
        boolean country = facts.destination() != null && Countries.named(given) != null;
        return SameWords.begin(own, given) || (country && Objects.equals(line.destination(), facts.destination()));
    }

    private static boolean saysTheSame(Field field, GoodsLine line, GoodsLine facts) {
        return switch (field) {
            case DESTINATION -> goesTheSameWay(line, facts);
            case EXPORT_DATE -> Objects.equals(line.shippedOn(), facts.shippedOn());
            default -> SameWords.in(line.text(field), facts.text(field));
        };
    }
}
