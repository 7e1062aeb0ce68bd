package dev.tidewaiter.manifest.heading;

/** What headings speak of, whatever they say of it: a town, a shop, a warehouse, a plan, the number of a record. */
public final class HeadingTopics {

    private final HeadingWords words;

    HeadingTopics(HeadingWords words) {
        this.words = words;
    }

    /** Whether a heading speaks of a town, alone or with the state and the postal code: "Ship-to city", "收件城市", "City/State". */
    public boolean speaksOfTown(String text) {
        return words.speakOfTown(HeadingKey.tokens(text));
    }

    /** Whether a heading names companies and not what they do: "Company name", "会社名". */
    public boolean namesSomeCompany(String text) {
        return words.companies.contains(HeadingKey.of(text));
    }

    /** Whether a heading is a bare word for the number of a record, "id" or "uuid", which says nothing of what is numbered. */
    public boolean numbersRecords(String text) {
        return words.records.contains(HeadingKey.of(text));
    }

    /** Whether a heading speaks of a shop, which sells on one list and receives on another: "Store", "shop_code". */
    public boolean speaksOfStore(String text) {
        return HeadingKey.tokens(text).stream().anyMatch(words.stores::contains);
    }

    /** Whether a heading over days says that they were planned and not kept: "Target ship date". */
    public boolean tellsPlan(String text) {
        return HeadingKey.tokens(text).stream().anyMatch(words.planned::contains);
    }

    /** Whether a heading is a word for a warehouse and says nothing else. */
    public boolean namesWarehouse(String text) {
        return words.warehouses.contains(HeadingKey.of(text));
    }
}
