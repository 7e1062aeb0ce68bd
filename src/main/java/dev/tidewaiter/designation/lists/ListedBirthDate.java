package dev.tidewaiter.designation.lists;

import dev.tidewaiter.shipment.BirthDate;

/**
 * A birth date of a listed person.
 *
 * @param date  what the list says
 * @param circa whether it says so about, and does not stand up for the year
 */
public record ListedBirthDate(BirthDate date, boolean circa) {

    /**
     * Whether somebody's birth date may be the listed one.
     *
     * @param circaYears how many years a date may be off that is given about
     */
    public boolean mayBe(BirthDate born, int circaYears) {
        var listed = circa
                ? new BirthDate(date.from().minusYears(circaYears), date.to().plusYears(circaYears))
                : date;
        return listed.mayBe(born);
    }

    /** As the list words it, such as {@code 1970-03-12} or {@code circa 1970}. */
    @Override
    public String toString() {
        return circa ? "circa " + date : date.toString();
    }
}
