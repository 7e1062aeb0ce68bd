package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the currency to what a rule needs that compares it: of an amount whose currency nobody knows such a rule has no answer, and
 * would be silent.
 */
final class CurrencyNeeds {

    private static final String FACT = "Line";
    private static final String PROPERTY = "currency";

    private CurrencyNeeds() {}

    /** The groups of fields that a rule needs by its own words and by its conditions. */
    static List<List<Field>> add(List<List<Field>> needs, List<ParsedRule> branches) {
        boolean named = needs.stream().anyMatch(group -> group.contains(Field.CURRENCY));
        boolean compared =
                branches.stream().flatMap(branch -> branch.when().stream()).anyMatch(CurrencyNeeds::in);
        if (named || !compared) {
            return needs;
        }
        var all = new ArrayList<>(needs);
        all.add(List.of(Field.CURRENCY));
        return List.copyOf(all);
    }

    private static boolean in(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return in(not.of());
        } else if (condition instanceof Condition.Exists exists) {
            return in(exists.of());
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(CurrencyNeeds::in);
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(CurrencyNeeds::in);
        }
        return condition instanceof Condition.Pattern pattern
                && pattern.factType().equals(FACT)
                && pattern.constraints().stream().anyMatch(CurrencyNeeds::in);
    }

    private static boolean in(Constraint constraint) {
        if (constraint instanceof Constraint.Compares compares) {
            return compares.property().equals(PROPERTY);
        } else if (constraint instanceof Constraint.Within within) {
            return within.property().equals(PROPERTY);
        } else if (constraint instanceof Constraint.Opposite opposite) {
            return in(opposite.of());
        } else if (constraint instanceof Constraint.Every every) {
            return every.parts().stream().anyMatch(CurrencyNeeds::in);
        }
        return constraint instanceof Constraint.Either either
                && either.parts().stream().anyMatch(CurrencyNeeds::in);
    }
}
