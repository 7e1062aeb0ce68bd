package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.candidates.LineCandidates;
import dev.tidewaiter.rulebook.candidates.LineTexts;
import dev.tidewaiter.rulebook.candidates.PartyScreen;
import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.FactPrefilter;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.shipment.Value;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the judges of a rulebook: one for each thread, all with the same readers of texts, which are made when the first is asked for. */
final class JudgeFactory {

    private final CompiledRules rules;
    private final LawOfDay law;
    private final RulebookWords words;
    private @Nullable LineTexts texts;

    JudgeFactory(CompiledRules rules, LawOfDay law, RulebookWords words) {
        this.rules = rules;
        this.law = law;
        this.words = words;
    }

    /** A judge for one thread. */
    Judge judge(PartyScreen screen, AsOf asOf) {
        return judge(screen, asOf, rules);
    }

    /** A judge for one thread that goes by another short cut past the engine, for the proof that it changes no answer. */
    Judge judge(PartyScreen screen, AsOf asOf, FactPrefilter shortCut) {
        return judge(screen, asOf, rules.with(shortCut));
    }

    private Judge judge(PartyScreen screen, AsOf asOf, CompiledRules some) {
        return new RulesJudge(some, new LineCandidates(law, texts(), screen, asOf.today()), asOf);
    }

    /** Whether a text names a place where goods may go. */
    boolean namesDestination(String text) {
        return texts().nameDestination(text);
    }

    /** Tells whether a text names a place of which some table has something to say, as a place where goods may go. */
    BiPredicate<Value, Boolean> places() {
        return texts()::namePlace;
    }

    /** Tells whether a text that stands where no goods are listed names parts of unmanned aircraft. */
    Predicate<Value> misplacedGoods() {
        return texts()::nameGoods;
    }

    private synchronized LineTexts texts() {
        var known = texts == null
                ? new LineTexts(law.tables(), words.goods(), words.search(), words.months(), words.currencies())
                : texts;
        texts = known;
        return known;
    }
}
