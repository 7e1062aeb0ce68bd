package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.Severities;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.QueuePage.Count;
import dev.tidewaiter.rulebook.CitedLaws;
import dev.tidewaiter.rulebook.model.CitedLaw;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.page.CountryLabels;
import dev.tidewaiter.web.page.RuleMentions;
import dev.tidewaiter.web.page.ScriptLanguages;
import dev.tidewaiter.web.review.FacetView.FacetValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the values of a facet are called: a rule by its title, which is short, with the question that it asks; a country by its name. */
@Component
class FacetLabels {

    /** The facets that a page shows, in this order. */
    static final List<Facet> SHOWN =
            List.of(Facet.SEVERITY, Facet.RULE, Facet.LIST, Facet.DESTINATION, Facet.SENDER, Facet.FILE, Facet.STATE);

    static final Set<Facet> COUNTED = Set.copyOf(SHOWN);

    private static final int MOST = 20;

    private static final List<String> STATES =
            Stream.of(FindingState.values()).map(FindingState::name).toList();

    private final EngineInForce engine;
    private final MessageSource messages;
    private final CountryLabels countries;
    private final ScriptLanguages languages;
    private final RuleMentions rules;
    private volatile @Nullable Questions questions;

    FacetLabels(
            EngineInForce engine,
            MessageSource messages,
            CountryLabels countries,
            ScriptLanguages languages,
            RuleMentions rules) {
        this.rules = rules;
        this.engine = engine;
        this.messages = messages;
        this.countries = countries;
        this.languages = languages;
    }

    /** The questions of a rulebook's rules and what they cite, by their ids, and its laws. */
    private record Questions(
            String rulebook, Map<String, String> byRule, Map<String, List<String>> cited, CitedLaws laws) {}

    /** The counts that a page shows: verdicts the worst first, states as work goes on, others the most frequent first. */
    List<Count> ordered(Facet facet, List<Count> counts) {
        return switch (facet) {
            case SEVERITY -> sorted(counts, Severities.WORST_FIRST);
            case STATE -> sorted(counts, STATES);
            default -> counts.subList(0, Math.min(counts.size(), MOST));
        };
    }

    private static List<Count> sorted(List<Count> counts, List<String> order) {
        return counts.stream()
                .sorted(Comparator.comparingInt(count -> order.indexOf(count.value())))
                .toList();
    }

    FacetValue value(Facet facet, Count count, boolean chosen) {
        var value = count.value();
        return switch (facet) {
            case SEVERITY -> named(count, "verdict.", chosen);
            case STATE -> named(count, "state.", chosen);
            case RULE ->
                new FacetValue(
                        value,
                        rules.title(value),
                        question(value),
                        Locale.ENGLISH.getLanguage(),
                        count.count(),
                        chosen,
                        false);
            case DESTINATION -> new FacetValue(value, countries.of(value), "", count.count(), chosen);
            default ->
                new FacetValue(
                        value, value, Objects.requireNonNullElse(languages.of(value), ""), count.count(), chosen);
        };
    }

    private FacetValue named(Count count, String key, boolean chosen) {
        var label = messages.getMessage(key + count.value(), null, count.value(), LocaleContextHolder.getLocale());
        return new FacetValue(count.value(), label == null ? count.value() : label, "", count.count(), chosen);
    }

    /** What a rule asks; its id where no rule in force is called so. */
    String question(String rule) {
        return inForce().byRule().getOrDefault(rule, rule);
    }

    /** The law that a rule cites whatever it finds; nothing where no rule in force is called so. */
    List<String> citations(String rule) {
        return inForce().cited().getOrDefault(rule, List.of());
    }

    /** Not what is only filled in with what was found, such as the law of an embargo on one destination. */
    private static List<String> cited(Rule rule) {
        return rule.cites().stream().filter(law -> law.indexOf('{') < 0).toList();
    }

    /** What the laws in some citations require, as the rulebook in force tells it. */
    List<CitedLaw> laws(List<String> citations) {
        return inForce().laws().in(citations);
    }

    private Questions inForce() {
        var rulebook = engine.get().rulebook();
        var known = questions;
        if (known == null || !known.rulebook().equals(rulebook.sha256())) {
            known = new Questions(
                    rulebook.sha256(),
                    rulebook.rules().stream()
                            .collect(Collectors.toMap(one -> one.id(), one -> one.asks(), (first, again) -> first)),
                    rulebook.rules().stream()
                            .collect(Collectors.toMap(one -> one.id(), FacetLabels::cited, (first, again) -> first)),
                    rulebook.files().laws());
            questions = known;
        }
        return known;
    }
}
