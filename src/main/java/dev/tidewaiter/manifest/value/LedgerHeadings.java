package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.HashSet;
import java.util.Set;

/** Headings of ledgers and of the statements of banks, which tell of money and of no goods. */
public final class LedgerHeadings {

    private final Set<String> accounts = new HashSet<>();
    private final Set<String> balances = new HashSet<>();
    private final Set<String> bookings = new HashSet<>();

    LedgerHeadings() {}

    /** The words of one of its kinds. */
    Set<String> of(String kind) {
        return kind.equals("ledger-heading") ? accounts : kind.equals("balance-heading") ? balances : bookings;
    }

    /** Whether a heading is one of a ledger: "Debit", "Çıkış Vadesi", "Сальдо на конец". */
    public boolean isOfAccounts(String heading) {
        var small = Characters.small(heading);
        return WholeWords.hasAny(small, accounts);
    }

    /** Whether a heading is of what an account holds after each booking: "Balance", "Saldo". */
    public boolean isBalance(String heading) {
        return WholeWords.hasAny(Characters.small(heading), balances);
    }

    /** Whether a heading stands over texts of bookings and, with all its lines, says nothing of goods: "Description", "Verwendungszweck". */
    public boolean isOfBookingTexts(String heading) {
        return Characters.small(heading).lines().map(String::strip).allMatch(bookings::contains);
    }
}
