package dev.tidewaiter.rulebook.explanation;

import static dev.tidewaiter.rulebook.explanation.ExplanationWords.number;
import static dev.tidewaiter.rulebook.explanation.ExplanationWords.orElse;

import dev.tidewaiter.rulebook.facts.AmountDoubt;
import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.Line;
import dev.tidewaiter.rulebook.facts.OwnColumn;
import dev.tidewaiter.rulebook.facts.OwnRow;
import dev.tidewaiter.rulebook.facts.Threshold;
import dev.tidewaiter.shipment.Field;
import java.util.Collection;

/** The words of the line and its amounts, and of what a rulebook adds for itself. */
final class AmountWords {

    private AmountWords() {}

    static void add() {
        ExplanationWords.words(
                Line.class,
                "line",
                words -> words.with(
                                "hs", fact -> orElse(CodeHit.pointed(fact.line().text(Field.HS)), "no HS code"))
                        .with(
                                "code",
                                fact -> fact.line().hsCodes().isEmpty()
                                        ? "no HS code given"
                                        : "HS " + CodeHit.pointed(fact.line().text(Field.HS)))
                        .with("eccn", fact -> orElse(fact.line().text(Field.ECCN), "no ECCN given"))
                        .with("description", fact -> fact.line().description())
                        .with("chaptersOfSupplement7", fact -> inOneClause(fact.chaptersOfSupplement7()))
                        .with("towards", fact -> RiskyPlaces.of(fact.risky()))
                        .with("on", fact -> fact.on().toString())
                        .with("weight", fact -> numberOr(fact.weightKg(), "no weight"))
                        .with("quantity", fact -> numberOr(fact.quantity(), "no quantity"))
                        .with("unit", Line::unit)
                        .with("packages", fact -> numberOr(fact.packages(), "no number of packages"))
                        .with("value", fact -> numberOr(fact.totalValue(), "no value"))
                        .with("price", fact -> numberOr(fact.unitPrice(), "no price"))
                        .with("currency", Line::currency));
        ExplanationWords.words(
                AmountDoubt.class,
                "doubt",
                words -> words.with("text", AmountDoubt::text)
                        .with("percent", fact -> number(Math.rint(fact.percent())))
                        .with("citation", fact -> orElse(fact.citation(), "amounts of the line")));
        ExplanationWords.words(
                OwnRow.class,
                "row",
                words -> words.with("found", OwnRow::found)
                        .with("table", OwnRow::table)
                        .with("number", fact -> numberOr(fact.number(), "no number"))
                        .with("note", OwnRow::note)
                        .with("citation", OwnRow::citation));
        ExplanationWords.words(
                OwnColumn.class,
                "column",
                words -> words.with("name", OwnColumn::name)
                        .with("text", fact -> orElse(fact.text(), "empty"))
                        .with("number", fact -> numberOr(fact.number(), "no number")));
        ExplanationWords.words(
                Threshold.class,
                "threshold",
                words -> words.with("name", Threshold::name)
                        .with("value", fact -> number(fact.value()))
                        .with("unit", Threshold::unit));
    }

    private static String numberOr(double value, String nothing) {
        return Double.isNaN(value) ? nothing : number(value);
    }

    /** Several words as a sentence has them: 84, 85 and 90. */
    private static String inOneClause(Collection<String> words) {
        var all = String.join(", ", words);
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
    }
}
