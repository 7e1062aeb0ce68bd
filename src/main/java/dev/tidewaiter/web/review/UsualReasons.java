package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.designation.evidence.Agreement;
import dev.tidewaiter.web.page.ComparedParty.Property;
import dev.tidewaiter.web.page.FieldLabels;
import dev.tidewaiter.web.page.Notices;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The reason that an answer usually has, made of what the finding itself says and nothing else: nobody signs what was not looked at. What
 * permits a shipment, or what goods are that a rule took for others, only a person knows.
 */
@Component
class UsualReasons {

    private final MessageSource messages;
    private final FieldLabels fields;
    private final Notices notices;

    /** Rows of the card that are no reason: the name stands in it by itself, and hardly a file says what a party is. */
    private static final Set<String> UNTOLD = Set.of("NAME", "TYPE");

    UsualReasons(MessageSource messages, FieldLabels fields, Notices notices) {
        this.notices = notices;
        this.messages = messages;
        this.fields = fields;
    }

    String of(DecisionAnswer answer, FindingCard card) {
        var match = card.match();
        return switch (answer) {
            case CONFIRMED -> match != null ? confirmed(match) : message(asks(card) ? "asks" : "asSaid");
            case NOT_A_MATCH -> match == null ? "" : notThatParty(match);
            case NOT_AS_SAID, PERMITTED -> "";
            case UNSURE ->
                match != null
                        ? unknown(match)
                        : asks(card) ? message("askedFor", fields.of(card.missing())) : message("lookedInto");
        };
    }

    private static boolean asks(FindingCard card) {
        return !card.missing().isEmpty();
    }

    /** Only where a name led to the entry does anybody sign how alike the names are. */
    private String confirmed(MatchCard match) {
        var agreeing = named(match, Agreement.AGREES);
        if (!match.isOfName()) {
            return agreeing.isEmpty()
                    ? message("asSaid")
                    : message("agreesWith", match.list(), match.entry(), agreeing);
        }
        var alike = message("alike", match.percent(), match.list(), match.entry());
        return agreeing.isEmpty() ? alike : alike + " " + message("agrees", agreeing);
    }

    private String notThatParty(MatchCard match) {
        var differing = named(match, Agreement.DIFFERS);
        return differing.isEmpty()
                ? "" // there is no ground that anybody could sign
                : message("another", match.list(), match.entry()) + " " + message("differs", differing);
    }

    private String unknown(MatchCard match) {
        var unknown = named(match, Agreement.UNKNOWN);
        return unknown.isEmpty() ? message("lookedInto") : message("unknown", unknown);
    }

    private String named(MatchCard match, Agreement how) {
        return notices.listed(match.compared().properties().stream()
                .filter(property -> property.how().equals(how.name()) && !UNTOLD.contains(property.name()))
                .map(Property::name)
                .map(name ->
                        messages.getMessage("review.property." + name, null, name, LocaleContextHolder.getLocale()))
                .toList());
    }

    private String message(String key, Object... told) {
        return messages.getMessage("review.reason." + key, told, LocaleContextHolder.getLocale());
    }
}
