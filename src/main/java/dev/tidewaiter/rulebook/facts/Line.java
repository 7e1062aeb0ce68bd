package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The goods line itself, for conditions that ask whether something is given at all.
 *
 * @param line the line
 * @param on   the day whose law applies
 * @param today the day of the run
 * @param amounts reads the number of a cell, of a weight in kg; a bare number of a weight counts as kg, NaN is no number
 * @param denies  whether the text of a cell says no
 * @param saysNothing whether no description is given, or one of words that say nothing of the goods
 * @param remarkedClause what its remarks say of a clause against re-export
 * @param chaptersOfSupplement7 the chapters in which headings of Supplement No. 7 to part 746 lie
 * @param risky the {@linkplain Destination#risky() risky} destinations, a country once
 */
public record Line(
        GoodsLine line,
        LocalDate on,
        LocalDate today,
        ToDoubleFunction<Value> amounts,
        Predicate<String> denies,
        boolean saysNothing,
        Clause remarkedClause,
        Set<String> chaptersOfSupplement7,
        List<Destination> risky)
        implements Fact {

    /** What a line says of a clause against re-export. */
    public enum Clause {
        GIVEN,
        REFUSED,
        NOT_SAID
    }

    /** How many days before the run the day lies whose law applies; below 0 when it is yet to come. */
    public double daysAgo() {
        return ChronoUnit.DAYS.between(on, today);
    }

    public boolean hsGiven() {
        return !line.hsCodes().isEmpty();
    }

    /** Whether every HS code on the line has at least the six digits that lists of goods are written in. */
    public boolean hsOfSixDigits() {
        return line.hsCodes().stream().allMatch(code -> code.hs6().length() == 6);
    }

    /** The chapters of the Harmonized System that the codes on the line belong to, such as {@code 84}. */
    public Set<String> hsChapters() {
        return line.hsCodes().stream()
                .map(code -> code.digits().substring(0, 2))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an HS code on the line is of a chapter in which headings of Supplement No. 7 lie, of which not all are held. */
    public boolean besideSupplement7() {
        return line.hsCodes().stream()
                .anyMatch(code -> chaptersOfSupplement7.contains(code.digits().substring(0, 2)));
    }

    /** Whether any classification of the United States is given, EAR99 included. */
    public boolean eccnGiven() {
        return line.has(Field.ECCN);
    }

    /** Whether the ECCN on the line is an entry of the Commerce Control List, not EAR99. */
    public boolean eccnListed() {
        var eccn = eccn();
        return eccn != null && !eccn.isEar99();
    }

    /** Whether the line says that its goods are of no entry of the Commerce Control List. */
    public boolean ear99() {
        var eccn = eccn();
        return eccn != null && eccn.isEar99();
    }

    /** The category of the ECCN on the line, its first digit; NaN when there is none. */
    public double eccnCategory() {
        var eccn = eccn();
        return eccn == null || eccn.isEar99()
                ? Double.NaN
                : Character.digit(eccn.entry().charAt(0), 10);
    }

    private @Nullable Eccn eccn() {
        return Eccn.parse(line.text(Field.ECCN));
    }

    /** Whether somebody besides the consignee is named who may get the goods: a buyer, a notify party, an end user. */
    public boolean otherReceiverNamed() {
        return line.parties().stream()
                .anyMatch(party -> party.role().receives()
                        && party.role() != Role.CONSIGNEE
                        && party.role() != Role.ULTIMATE_CONSIGNEE
                        && party.name().isRead());
    }

    /**
     * Whether the line says that its contract has no clause against re-export, or leaves the place for one empty, whatever its remarks say.
     */
    public boolean clauseRefused() {
        return clause() == Clause.REFUSED;
    }

    /** Whether the line says that its contract has a clause against re-export. */
    public boolean clauseGiven() {
        return clause() == Clause.GIVEN;
    }

    private Clause clause() {
        var clause = line.value(Field.NO_REEXPORT_CLAUSE);
        if (clause.isRead()) {
            return denies.test(clause.text()) ? Clause.REFUSED : Clause.GIVEN;
        }
        return clause.hasPlace() ? Clause.REFUSED : remarkedClause;
    }

    public boolean endUseGiven() {
        return line.has(Field.END_USE) || line.has(Field.END_USE_STATEMENT);
    }

    /** The net weight in kg, else the gross weight; NaN when neither is stated. */
    public double weightKg() {
        double net = amount(Field.NET_WEIGHT);
        return Double.isNaN(net) ? amount(Field.GROSS_WEIGHT) : net;
    }

    public boolean weightKnown() {
        return !Double.isNaN(weightKg());
    }

    public double quantity() {
        return amount(Field.QUANTITY);
    }

    public double packages() {
        return amount(Field.PACKAGE_COUNT);
    }

    /** The price of one piece, in {@link #currency()}. */
    public double unitPrice() {
        return amount(Field.UNIT_PRICE);
    }

    /** The value of the line, in {@link #currency()}. */
    public double totalValue() {
        return amount(Field.TOTAL_VALUE);
    }

    public String currency() {
        return line.text(Field.CURRENCY);
    }

    public String unit() {
        return line.text(Field.UNIT);
    }

    public String packageType() {
        return line.text(Field.PACKAGE_TYPE);
    }

    public String incoterm() {
        return line.text(Field.INCOTERM);
    }

    private double amount(Field field) {
        return line.has(field) ? amounts.applyAsDouble(line.value(field)) : Double.NaN;
    }

    @Override
    public List<Value> evidence() {
        return List.of();
    }
}
