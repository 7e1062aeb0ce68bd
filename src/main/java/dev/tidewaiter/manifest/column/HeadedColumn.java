package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Objects;

/** What is known of a column whose heading says some field. */
record HeadedColumn(
        Field field,
        int column,
        ColumnProfile cells,
        ColumnDraft draft,
        List<SourceRow> lines,
        OtherHeadings others,
        PartyWords parties,
        CellWords words,
        Currencies currencies) {

    /** Of the number of a country. */
    private static final int LENGTH_OF_NUMBER = 3;

    boolean is(Field other) {
        return field == other;
    }

    boolean isCountry() {
        return field == Field.DESTINATION || field == Field.ORIGIN;
    }

    /** Numbers where a country is asked for, and not those of ISO 3166: 643 is Russia. */
    boolean isNumberNotCountry() {
        return isCountry()
                && cells.numbersAll()
                && !cells.holdsOnly(text -> text.length() == LENGTH_OF_NUMBER && Countries.named(text) != null);
    }

    boolean isWeight() {
        return field == Field.GROSS_WEIGHT || field == Field.NET_WEIGHT;
    }

    boolean isPlace() {
        return field == Field.PORT_OF_DISCHARGE || field == Field.PLACE_OF_DELIVERY;
    }

    Field ofItsParty(Attribute attribute) {
        return Field.of(Objects.requireNonNull(field.role()), attribute);
    }

    boolean othersSpeakOf(Field other) {
        return others.speakOf(other);
    }

    boolean othersCountPackages() {
        return others.countPackages(column);
    }

    boolean namesPackagesOfGoods() {
        return others.speakOf(Field.DESCRIPTION, column)
                && cells.filled() > 1
                && cells.looksLikeKinds()
                && cells.holdsOnly(words.terms()::isPackageOrCode)
                && othersCountPackages() // "Type" over TR and SU may be helicopters
                && !othersSpeakOf(Field.PACKAGE_TYPE);
    }

    boolean isNamed() {
        return cells.namesArticles() && cells.holdsOnly(text -> Character.isLetter(text.charAt(0)));
    }

    boolean countsPackages() {
        return cells.numbersAll() && cells.looksLikeSmallNumbers() && !cells.counts() && !cells.isDistinct();
    }

    boolean numbersPackages() {
        return PackageRanges.number(lines, column);
    }

    boolean isCounted() {
        return cells.filled() > 2 && cells.counts() && cells.isDistinct();
    }

    boolean isBesideContainers() {
        return othersSpeakOf(Field.CONTAINER) || othersSpeakOf(Field.VESSEL_NAME);
    }
}
