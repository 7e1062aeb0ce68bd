package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Banks of which a line tells the code only, whose letters say in which country they are. */
class BanksByTheirCodesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beneficiary Bank | Heron Bank, SWIFT: HERNIRTHXXX | REVIEW",
                "Beneficiary Bank | Heron Bank, SWIFT/BIC HERN KP PY | REVIEW",
                "Remarks | Свифт: HERNSYDA | REVIEW",
                "Remarks | truck A123BC 18 RUS waits at the border | REVIEW",
                "Remarks | trailer АВ1234 77RUS | REVIEW",
                "Remarks | truck А 123 ВС / 18 RUS waits | REVIEW",
                "Remarks | truck A 123 BC 18 RUS / trailer AB 1234 18 RUS | REVIEW",
                "Remarks | bus АВ 123 18 rus | REVIEW",
                "Remarks | truck А123ВС 18 РУС | REVIEW",
                "Remarks | valve A123BC 18 RUBBER | CLEAR",
                "Currency | IRR / EUR | REVIEW",
                "Currency | ریال | REVIEW",
                "Currency | EUR / USD | CLEAR",
                "Currency | USD IRR | REVIEW",
                "Currency | EUR (IRR) | REVIEW",
                "Currency | USD-IRR | REVIEW",
                "Currency | IRR / Euro | REVIEW",
                "Currency | USD or IRR | REVIEW",
                "Currency | Rial (IRR) | REVIEW",
                "Remarks | Art. No 123 45 rus | CLEAR",
                "Remarks | label No 200 50 rus | CLEAR",
                "Remarks | EN 1234 50 РУС | CLEAR",
                "Remarks | DN 100 / 50 rus | CLEAR",
                "Remarks | size M 100 mm 10 rus | CLEAR",
                "Remarks | т 100 кг 50 рус | CLEAR",
                "Remarks | книга 2 том, с 120 по 300 рус. яз. | CLEAR",
                "Remarks | Model X 250 GT / 12 RUS | CLEAR",
                "Remarks | valve A123BC 18 pcs | CLEAR",
                "Currency | IRR | REVIEW",
                "Currency | KPW | REVIEW",
                "Currency | SEK | CLEAR",
                "Model | HR-12 mail heron@heronwood.kp | REVIEW",
                "Payment Terms | T/T, Swift code HERNRUMM | REVIEW",
                "Beneficiary Bank | IBAN: IR06 2960 0000 0010 0324 2000 01 | REVIEW",
                "Payment Terms | T/T, Bank Code: HERNRUMM | REVIEW",
                "Remarks | BANK CODE HERNRUMM | REVIEW",
                "Remarks | Iban: RU02 0445 2560 0407 0281 0412 | REVIEW",
                "Remarks | İBAN: RU02 0445 2560 0407 0281 0412 | REVIEW",
                "Remarks | Account IR062960000000100324200001 | REVIEW",
                "Remarks | A/C No. IR062960000000100324200001 | REVIEW",
                "Remarks | Sheba: IR062960000000100324200001 | REVIEW",
                "Remarks | SWIFT/BIC/IBAN: HERNRUMM | REVIEW",
                "Remarks | SWIFT of the bank: HERNRUMM | REVIEW",
                "Beneficiary Bank | БИК 043601607, к/с 30101810200000000607 | REVIEW",
                "Payment Terms | corr. acc. 30101 810 2 0000 0000607 | REVIEW",
                "Payment Terms | р/с 40702810900000012345 | REVIEW",
                "Remarks | Bank of the buyer: BIK 043601607 | REVIEW",
                "Payment Terms | account 30101978200000000607 | CLEAR",
                "Payment Terms | order 043601607 | CLEAR",
                "Beneficiary Bank | Heron Bank, acct in rials | REVIEW",
                "Payment Terms | USD, paid in IRR equivalent | REVIEW",
                "Payment Terms | оплата в иранских риалах | REVIEW",
                "Payment Terms | Zahlung in Toman | REVIEW",
                "Payment Terms | half in Cuban pesos | REVIEW",
                "Payment Terms | paid in Omani rials | CLEAR",
                "Beneficiary Bank | Heron Bank, Qatari rial account | CLEAR",
                "Payment Terms | payment in rials, QR code attached | REVIEW",
                "Payment Terms | payment in rials QR attached | REVIEW",
                "Payment Terms | payment in rials (Muscat office) | REVIEW",
                "Payment Terms | 500 rials, Doha branch | REVIEW",
                "Payment Terms | QR 1,500 rials | CLEAR",
                "Payment Terms | OMR 1,500 rials | CLEAR",
                "Payment Terms | 100 % prepaid from Kazan | REVIEW",
                "Payment Terms | Vorauskasse aus Minsk | REVIEW",
                "Payment Terms | no payment from Kazan | CLEAR",
                "Payment Terms | Bar Havana Club pays in cash | CLEAR",
                "Remarks | SWIFT HERNBYMM | REVIEW",
                "Remarks | SWIFT: HERN BY MM | REVIEW",
                "Remarks | SWIFT CODE HERN BY MM | REVIEW",
                "Remarks | SWIFT HERN BY MM | REVIEW",
                "Remarks | SWIFT - HERN BY 2X | REVIEW",
                "Remarks | SWIFT HERN BY 22, Heron Bank | REVIEW",
                "Remarks | SWIFT=HERN BY MM XXX | REVIEW",
                "Remarks | Swift HERN BY MM, Heronbank | REVIEW",
                "Remarks | PAY TO ACCOUNT RU02 0445 2560 0407 0281 0412 | REVIEW",
                "Remarks | Account BY13 NBRB 3600 9000 0000 2Z00 AB00 HERON BANK | REVIEW",
                "Remarks | Account No: CU00012345 | CLEAR",
                "Remarks | acc no KP12345678 | CLEAR",
                "Remarks | Account no. SY2024001122 | CLEAR",
                "Remarks | On account RU2026 0012 0034 | CLEAR",
                "Remarks | freight account BY12 PCS 24 CTNS 300 KGS | CLEAR",
                "Remarks | SWIFT HERN BY 31 DEC | CLEAR",
                "Remarks | SWIFT HERN BY 31 December | CLEAR",
                "Remarks | SWIFT HERN BY 24 and account 4070 | REVIEW",
                "Remarks | SWIFT HERN BY 24 may be used | REVIEW",
                "Remarks | SWIFT HERN BY 24 MAY BE USED | REVIEW",
                "Remarks | SWIFT HERN BY 24 business account | REVIEW",
                "Remarks | SWIFT HERN BY 24 ACC 4070 | REVIEW",
                "Remarks | SWIFT HERN BY 24 May 2027 | CLEAR",
                "Remarks | SWIFT HERN BY 24 MAY, please | CLEAR",
                "Remarks | pay by SWIFT HERN BY 15 May at the latest | CLEAR",
                "Remarks | pay by SWIFT HERN BY 15 March at noon | CLEAR",
                "Remarks | SWIFT HERN BY 24 May please pay | CLEAR",
                "Remarks | SWIFT HERN BY 24 may please be used | REVIEW",
                "Remarks | SWIFT HERN BY 15 business days | CLEAR",
                "Remarks | MUMBIRTHDAY banner | CLEAR",
                "Remarks | KIDBIRTHDAY banner | CLEAR",
                "Remarks | Pay to DAYBIRTH | REVIEW",
                "Remarks | bank DAYBIRTH Tehran branch | REVIEW",
                "Remarks | Heron Bank CIYBIRTH | REVIEW",
                "Remarks | SRMBIRTH | REVIEW",
                "Remarks | HEKMIRTH | REVIEW",
                "Remarks | HERGIRTH | REVIEW",
                "Remarks | HERNIRTH039 | REVIEW",
                "Remarks | HERNRUMMSPB | REVIEW",
                "Remarks | PAID BY SWIFT BANK BY SWIFT: HERNRUMM | REVIEW",
                "Payment Terms | PAID BY SWIFT ONLY BY 31 DEC 2026 | CLEAR",
                "Payment Terms | T/T VIA SWIFT BANK BY 15 days | CLEAR",
                "Remarks | SUZUKI SWIFT 2015 BY TRUCK | CLEAR",
                "Remarks | BIC PENS BY 50 PCS | CLEAR",
                "Remarks | SWIFT REPAIRED | CLEAR",
                "Payment Terms | SWIFT REQUIRED NOW | CLEAR",
                "Beneficiary Bank | Heron Bank, SWIFT: HERNIE2D | CLEAR",
                "Beneficiary Bank | Heron Bank, SWIFT: IRHEDEFF | CLEAR",
                "Beneficiary Bank | IBAN: DE02 7625 0000 0000 1234 56 | CLEAR",
                "Marks | HERON C/NO 1-12 pay to HERNRUMM | REVIEW",
                "Contract No. | HR-2026/11 pay to HERNIRTH | REVIEW",
                "Purchase Order | MT00072 HERNSYDA Heron Bank | REVIEW",
                "Invoice No. | 77-2026 correspondent HERNIRTH | REVIEW",
                "Packing | wooden case, mail heron@heronwood.kp | REVIEW",
                "Marks | HERON 0098 2122334455 | CLEAR",
                "Contract No. | HR-2026/11 of HERON DEPARTMENT | CLEAR",
                "Remarks | Swift HERNIRTHED towels | CLEAR"
            })
    void theLettersOfTheCountryTell(String heading, String text, Verdict verdict) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of Destination;Description;HS Code;" + heading
                        + "\nLampada s.c.;Poland;Cutting boards;441912;" + text + "\n");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(verdict));
    }

    @ParameterizedTest
    @CsvSource({"HERNIRTH, REVIEW", "IR062960000000100324200001, REVIEW", "HERNDEFF, CLEAR", "SWIFT HERNRUMM, REVIEW"})
    void inAColumnOfItsOwnACodeNeedsNoLabel(String code, Verdict verdict) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of Destination;Description;HS Code;Beneficiary Bank;SWIFT Code\n"
                        + "Lampada s.c.;Poland;Cutting boards;441912;Heron Bank;" + code + "\n");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(verdict));
    }
}
