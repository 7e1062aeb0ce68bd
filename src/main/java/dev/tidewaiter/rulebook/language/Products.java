package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The patterns of a condition that are tried each with each of the others: what a condition costs is the product of how many
 * facts meet them. What stands behind {@code not} or {@code exists} is tried with what stands before it and goes no further.
 * The engine begins once each pattern is met that must be; what stands inside of {@code not} need not be, so it is tried in any case.
 */
public final class Products {

    /** Of these a line has one each. */
    private static final Set<String> ONE_EACH = Set.of("Line", "Laws", "Limits", "WhyNot");

    private final List<List<Placed>> all = new ArrayList<>();

    private Products() {}

    /**
     * A pattern of a product.
     *
     * @param denied whether it stands inside of a {@code not}, however deep: the engine does not wait for a fact that meets it
     */
    public record Placed(Condition.Pattern pattern, boolean denied) {

        /** Whether a line may have several facts that meet the pattern. */
        public boolean isOfSeveral() {
            return !ONE_EACH.contains(pattern.factType());
        }
    }

    /** The patterns of each alternative. */
    public static List<List<Placed>> of(List<Condition> conditions) {
        var products = new Products();
        var through = List.of(List.<Placed>of());
        for (var condition : conditions) {
            through = products.beside(condition, through, false);
        }
        products.all.addAll(through);
        return products.all;
    }

    /** What has been tried together before, with what one more condition adds to it. */
    private List<List<Placed>> beside(Condition condition, List<List<Placed>> before, boolean denied) {
        if (condition instanceof Condition.Pattern pattern) {
            return before.stream()
                    .map(some -> with(some, new Placed(pattern, denied)))
                    .toList();
        }
        if (condition instanceof Condition.Not not) {
            all.addAll(beside(not.of(), before, true));
            return before;
        }
        if (condition instanceof Condition.Exists exists) {
            all.addAll(beside(exists.of(), before, denied));
            return before;
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream()
                    .flatMap(part -> beside(part, before, denied).stream())
                    .toList();
        }
        var through = before;
        for (var part : ((Condition.All) condition).parts()) {
            through = beside(part, through, denied);
        }
        return through;
    }

    private static List<Placed> with(List<Placed> some, Placed one) {
        var both = new ArrayList<>(some);
        both.add(one);
        return both;
    }
}
