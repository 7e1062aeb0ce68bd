package dev.tidewaiter.rulebook.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a list does to those whom it names. The names are those of the table's column, with blanks for underscores. */
public enum ListEffect {
    /** Property is blocked or frozen; nothing may be made available. */
    BLOCKED,
    /** Dealings are prohibited, without property being blocked. */
    DENIED,
    /** A licence is needed for the items that the entry names, mostly for all. */
    LICENCE,
    /** A licence is needed for the items that a table of the law names. */
    LISTED_ITEMS,
    /** Licence exceptions may not be used. */
    NO_EXCEPTIONS,
    /** Controlled goods may not be exported to it. */
    EXPORT_LIMITED,
    /** Some dealings are limited, most of which are no trade in goods. */
    LIMITED,
    /** It is to be looked at; nothing is prohibited. */
    WATCH,
    /** Chinese dual-use items may not be supplied. */
    CHINA_BARS_DUAL_USE,
    /** Chinese dual-use items need a single licence. */
    CHINA_WATCHES,
    /** It may take no part in trade with China. */
    CHINA_BARS_TRADE,
    /** Nobody has described the list. */
    UNKNOWN;

    /** The effect that a cell of the table names; null for none. */
    public static @Nullable ListEffect named(String text) {
        for (var effect : values()) {
            if (effect.inWords().equals(text.toLowerCase(Locale.ROOT).replace('-', ' '))) {
                return effect;
            }
        }
        return null;
    }

    /** As the table writes it. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
