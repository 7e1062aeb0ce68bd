package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.source.ConstantNames;

/** What may be found where the row of a licence exception is held against goods and a country. What it means, {@code exception-answers} says. */
enum ExceptionSign {
    /** No row of the exception is for the entry. */
    ENTRY_NOT_NAMED,
    /** The item is controlled for missile technology, and the row bars such items. */
    MISSILE_ITEM_BARRED,
    /** The entry holds military items, and the row bars them. */
    MILITARY_ITEM_BARRED,
    /** The entry holds military items, and the country is one to which they go under no exception. */
    MILITARY_ITEM_UNDER_NO_EXCEPTION,
    /** The row bars every country. */
    EVERYWHERE_BARRED,
    COUNTRY_BARRED,
    /** The row names groups, and the country is in none of them. */
    COUNTRY_NOT_NAMED,
    VALUE_ABOVE_LIMIT,
    COUNTRY_DOUBTFUL,
    /** The entry holds military items, and the row calls them doubtful. */
    MILITARY_ITEM_DOUBTFUL,
    /** The item is, or may be, controlled for missile technology, and the row does not call such items usable. */
    MISSILE_ITEM_DOUBTFUL,
    /** The number on the line may stand for a paragraph to which the exception is barred. */
    PARAGRAPH_OPEN,
    /** The row sets a limit, and the line does not state its value in US dollars. */
    VALUE_NOT_STATED;

    private final String id = ConstantNames.of(this);

    /** The sign as the table writes it. */
    String id() {
        return id;
    }
}
