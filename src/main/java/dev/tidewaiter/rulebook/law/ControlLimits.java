package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.rulebook.facts.ControlLimit;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The controls of {@code codes.control-parameters} whose rows name a class of goods and a measure. Rows of one group hold
 * together. A row with a measure and no class excludes goods whose number is stated and lies outside; where it is not stated it is named as a
 * further condition, as rows without a measure are, which the program cannot read. Groups without any class are asked by rules of their own.
 */
public final class ControlLimits {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("control-parameters");

    /** "3,850 kg" are 3850 kg to some and 3.85 kg to others, so that no such number excludes anything. */
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("(?<![\\d.,])\\d{1,3},\\d{3}(?![\\d.,])");

    /** A number that a control asks for. */
    private record Limit(Quantity quantity, String operator, double threshold) {

        boolean holds(double value) {
            return switch (operator) {
                case "<" -> value < threshold;
                case "<=" -> value <= threshold;
                case ">" -> value > threshold;
                default -> value >= threshold;
            };
        }

        String inWords() {
            var number =
                    threshold == Math.rint(threshold) ? Long.toString((long) threshold) : Double.toString(threshold);
            return operator + " " + number + " " + quantity.unit();
        }
    }

    /** Rows of one group. */
    private record Control(
            DataTable.Row row, ItemClass item, List<Limit> limits, List<Limit> excluding, List<String> further) {}

    /** In the order of their classes. */
    private final List<Control> controls;

    ControlLimits(List<DataTable.Row> rows, List<Problem> problems) {
        var groups = new LinkedHashMap<String, List<DataTable.Row>>();
        rows.forEach(row -> groups.computeIfAbsent(row.text("and_group"), any -> new ArrayList<>())
                .add(row));
        var read = new ArrayList<Control>();
        groups.values().forEach(group -> add(group, read, problems));
        read.sort(Comparator.comparing(Control::item));
        this.controls = List.copyOf(read);
    }

    private static void add(List<DataTable.Row> group, List<Control> controls, List<Problem> problems) {
        ItemClass item = null;
        DataTable.Row first = null;
        var limits = new ArrayList<Limit>();
        var excluding = new ArrayList<Limit>();
        var further = new ArrayList<String>();
        for (var row : group) {
            if (row.text("class").isEmpty() && !row.text("measure").isEmpty()) {
                var quantity = known(Quantity.values(), "measure", row, problems);
                if (quantity != null) {
                    limit(row, quantity, excluding, problems);
                }
                continue;
            }
            if (row.text("class").isEmpty()) {
                further.add(row.text("parameter").replace('_', ' '));
                continue;
            }
            first = row;
            item = known(ItemClass.values(), "class", row, problems);
            var quantity = known(Quantity.values(), "measure", row, problems);
            if (quantity != null) {
                limit(row, quantity, limits, problems);
            }
        }
        if (first != null && item != null && !limits.isEmpty()) {
            controls.add(new Control(first, item, List.copyOf(limits), List.copyOf(excluding), List.copyOf(further)));
        }
    }

    private static <E extends Enum<E>> @Nullable E known(
            E[] all, String column, DataTable.Row row, List<Problem> problems) {
        for (var one : all) {
            if (one.name().equals(row.text(column))) {
                return one;
            }
        }
        problems.add(row.problem(column, "\"" + row.text(column) + "\" is no " + column + " that the program knows"));
        return null;
    }

    private static void limit(DataTable.Row row, Quantity quantity, List<Limit> limits, List<Problem> problems) {
        var operator = row.text("operator");
        if (!List.of("<", "<=", ">", ">=").contains(operator)) {
            problems.add(row.problem("operator", "\"" + operator + "\" compares no numbers; write <, <=, > or >="));
            return;
        }
        var unit = row.text("unit");
        if (!unit.equals(quantity.unit())
                && !unit.startsWith(quantity.unit() + " ")
                && !isMetresASecond(unit, quantity)) {
            problems.add(row.problem(
                    "unit",
                    "\"" + unit + "\" is not the unit of " + quantity.name() + ", which is held against "
                            + quantity.unit() + "; write that, and the number in it"));
        }
        try {
            double factor = isMetresASecond(unit, quantity) ? Quantity.KMH_PER_METRE_A_SECOND : 1;
            limits.add(new Limit(quantity, operator, Double.parseDouble(row.text("threshold")) * factor));
        } catch (NumberFormatException e) {
            problems.add(row.problem("threshold", "\"" + row.text("threshold") + "\" is no number"));
        }
    }

    private static boolean isMetresASecond(String unit, Quantity quantity) {
        return unit.equals("m/s") && quantity.unit().equals("km/h");
    }

    /** The controls that described goods may be under. */
    public void find(DescribedGoods goods, Collection<Fact> facts) {
        if (goods.classes().isEmpty()) {
            return;
        }
        for (var control : controls) {
            var fact = goods.is(control.item()) ? compare(control, goods) : null;
            if (fact != null) {
                facts.add(fact);
            }
        }
    }

    private static @Nullable ControlLimit compare(Control control, DescribedGoods goods) {
        var stated = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var from = new ArrayList<Value>();
        for (var limit : control.limits()) {
            var measure = goods.measure(limit.quantity());
            if (measure == null) {
                missing.add(limit.quantity().title());
            } else if (!limit.holds(measure.value())) {
                return null;
            } else {
                stated.add(limit.quantity().title() + " " + measure.inWords() + " (" + limit.inWords() + ")");
                from.add(measure.from());
            }
        }
        var further = new ArrayList<String>();
        for (var limit : control.excluding()) {
            var measure = goods.measure(limit.quantity());
            if (measure == null
                    || THOUSANDS_OR_DECIMALS.matcher(measure.asWritten()).find()) {
                further.add(limit.quantity().title() + " " + limit.inWords());
            } else if (!limit.holds(measure.value())) {
                return null;
            } else {
                stated.add(limit.quantity().title() + " " + measure.inWords() + " (" + limit.inWords() + ")");
                from.add(measure.from());
            }
        }
        further.addAll(control.further());
        goods.evidence().stream()
                .filter(one -> one.item() == control.item() && !from.contains(one.from()))
                .forEach(one -> from.add(one.from()));
        var row = control.row();
        return new ControlLimit(
                row.text("regime"),
                row.text("code"),
                row.text("item"),
                control.item(),
                stated,
                missing,
                further,
                row.text("citation"),
                from);
    }
}
