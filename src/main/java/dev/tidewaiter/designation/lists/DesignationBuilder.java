package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.shipment.Country;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry that is put together by name; what nobody names, the list does not say. */
public final class DesignationBuilder {

    private final String list;
    private final String entry;
    private final Designation.Kind kind;
    private List<ListedName> names = List.of();
    private List<String> programmes = List.of();
    private List<Country> countries = List.of();
    private List<String> addresses = List.of();
    private List<ListedIdentifier> identifiers = List.of();
    private List<ListedBirthDate> born = List.of();
    private @Nullable LocalDate listedOn;
    private String note = "";
    private Particulars particulars = Particulars.NONE;

    DesignationBuilder(String list, String entry, Designation.Kind kind) {
        this.list = list;
        this.entry = entry;
        this.kind = kind;
    }

    public DesignationBuilder names(List<ListedName> spellings) {
        this.names = spellings;
        return this;
    }

    public DesignationBuilder programmes(List<String> some) {
        this.programmes = some;
        return this;
    }

    public DesignationBuilder countries(List<Country> some) {
        this.countries = some;
        return this;
    }

    public DesignationBuilder addresses(List<String> some) {
        this.addresses = some;
        return this;
    }

    public DesignationBuilder identifiers(List<ListedIdentifier> numbers) {
        this.identifiers = numbers;
        return this;
    }

    public DesignationBuilder born(List<ListedBirthDate> dates) {
        this.born = dates;
        return this;
    }

    public DesignationBuilder listedOn(@Nullable LocalDate day) {
        this.listedOn = day;
        return this;
    }

    public DesignationBuilder note(String text) {
        this.note = text;
        return this;
    }

    public DesignationBuilder particulars(Particulars said) {
        this.particulars = said;
        return this;
    }

    /** The entry. */
    public Designation build() {
        return new Designation(
                list,
                entry,
                kind,
                names,
                programmes,
                countries,
                addresses,
                identifiers,
                born,
                listedOn,
                note,
                particulars);
    }
}
