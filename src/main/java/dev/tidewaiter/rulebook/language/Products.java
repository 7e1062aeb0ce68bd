package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The patterns of a condition that are tried each with each of the others: what a condition costs is the product of how many
 * facts meet them. What stands behind {@code not} or {@code exists} is tried with what stands before it and goes no further.
 */
public final class Products {

    /** Of these a line has one each. */
    private static final Set<String> ONE_EACH = Set.of("Line", "Laws", "Limits", "WhyNot");

    private final List<List<Condition.Pattern>> all = new ArrayList<>();

    private Products() {}

    /** Whether a line may have several facts that meet the pattern. */
    public static boolean isOfSeveral(Condition.Pattern pattern) {
        return !ONE_EACH.contains(pattern.factType());
    }

    /** The patterns of each alternative. */
    public static List<List<Condition.Pattern>> of(List<Condition> conditions) {
        var products = new Products();
        var through = List.of(List.<Condition.Pattern>of());
        for (var condition : conditions) {
            through = products.beside(condition, through);
        }
        products.all.addAll(through);
        return products.all;
    }

    /** What has been tried together before, with what one more condition adds to it. */
    private List<List<Condition.Pattern>> beside(Condition condition, List<List<Condition.Pattern>> before) {
        if (condition instanceof Condition.Pattern pattern) {
            return before.stream().map(some -> with(some, pattern)).toList();
        }
        if (condition instanceof Condition.Not not) {
            all.addAll(beside(not.of(), before));
            return before;
        }
        if (condition instanceof Condition.Exists exists) {
            all.addAll(beside(exists.of(), before));
            return before;
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream()
                    .flatMap(part -> beside(part, before).stream())
                    .toList();
        }
        var through = before;
        for (var part : ((Condition.All) condition).parts()) {
            through = beside(part, through);
        }
        return through;
    }

    private static List<Condition.Pattern> with(List<Condition.Pattern> some, Condition.Pattern one) {
        var both = new ArrayList<>(some);
        both.add(one);
        return both;
    }
}
