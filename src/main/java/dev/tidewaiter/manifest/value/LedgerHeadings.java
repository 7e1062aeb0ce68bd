package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Headings of ledgers and of the statements of banks, which tell of money and of no goods. */
public final class LedgerHeadings {

    private static final Pattern CURRENCY = Pattern.compile("(?m)\\s*(?:\\(?\\b[A-Z]{3}\\)?|\\(?\\p{Sc}\\)?)$");

    private final Set<String> accounts = new HashSet<>();
    private final Set<String> balances = new HashSet<>();
    private final Set<String> bookings = new HashSet<>();
    private final Set<String> dates = new HashSet<>();
    private final Set<String> bookingsOfBanks = new HashSet<>();
    private final Set<String> datesOfBanks = new HashSet<>();
    private final Set<String> ofBanks = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    LedgerHeadings() {}

    /** The words of one of its kinds. */
    Set<String> of(String kind) {
        return switch (kind) {
            case "ledger-heading" -> accounts;
            case "balance-heading" -> balances;
            case "booking-date" -> dates;
            case "bank-text" -> bookingsOfBanks;
            case "bank-date" -> datesOfBanks;
            case "bank-heading" -> ofBanks;
            case "account-title" -> titles;
            default -> bookings;
        };
    }

    /** Whether a heading is one of a ledger: "Debit", "Çıkış Vadesi", "Сальдо на конец". */
    public boolean isOfAccounts(String heading) {
        var small = Characters.small(heading);
        return WholeWords.hasAny(small, accounts);
    }

    /** Whether a heading is of what an account holds after each booking: "Balance", "Saldo EUR"; but not "Balance to ship". */
    public boolean isBalance(String heading) {
        return lines(CURRENCY.matcher(heading).replaceAll("")).allMatch(balances::contains);
    }

    /** Whether a heading stands over texts of bookings and, with all its lines, says nothing of goods: "Description", "Verwendungszweck". */
    public boolean isOfBookingTexts(String heading) {
        return isOnly(heading, bookings, bookingsOfBanks);
    }

    /** Whether a heading stands over the dates of bookings: "Date", "Valuta"; but not "Delivery date", when goods go. */
    public boolean isOfBookingDates(String heading) {
        return isOnly(heading, dates, datesOfBanks);
    }

    /** Whether only a bank writes a heading: "Transaction details", "Valuta", "Money out". */
    public boolean isOfBank(String heading) {
        return lines(heading)
                .anyMatch(line ->
                        ofBanks.contains(line) || bookingsOfBanks.contains(line) || datesOfBanks.contains(line));
    }

    /** Whether a text in the head of a paper names an account: "Account number:", "Kontoauszug Nr. 3". */
    public boolean tellsAccount(String text) {
        return WholeWords.hasAny(Characters.small(text), titles);
    }

    private static boolean isOnly(String heading, Set<String> words, Set<String> further) {
        return lines(heading).allMatch(line -> words.contains(line) || further.contains(line));
    }

    private static Stream<String> lines(String heading) {
        return Characters.small(heading).lines().map(String::strip);
    }
}
