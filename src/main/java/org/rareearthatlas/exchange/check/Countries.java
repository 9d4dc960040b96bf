package org.rareearthatlas.exchange.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rareearthatlas.text.TextFolding;

/// Countries by the names that files give them: the ISO 3166-1 codes, the names that Unicode CLDR has in English and
/// Russian, and some that people write all the same.
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(TextFolding.fold(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(TextFolding.fold(country.getDisplayCountry(Locale.of("ru"))), code);
            codes.put(TextFolding.fold(code), code);
            codes.put(TextFolding.fold(country.getISO3Country()), code);
        }
        String others = "usa=US;u.s.a.=US;u.s.=US;united states of america=US;сша=US;russian federation=RU;"
                + "российская федерация=RU;рф=RU;uk=GB;great britain=GB;england=GB;turkey=TR;burma=MM;"
                + "ivory coast=CI;czech republic=CZ;swaziland=SZ;macedonia=MK;cape verde=CV;south korea=KR;"
                + "north korea=KP;democratic republic of congo=CD;democratic republic of the congo=CD;dr congo=CD;"
                + "zaire=CD;congo=CG;republic of congo=CG;viet nam=VN;laos=LA;iran=IR;syria=SY;tanzania=TZ;"
                + "bolivia=BO;venezuela=VE;moldova=MD;brunei=BN;people's republic of china=CN;кнр=CN;"
                + "беларусь=BY;белоруссия=BY;киргизия=KG;туркмения=TM";
        for (String pair : others.split(";")) {
            String[] both = pair.split("=");
            codes.put(TextFolding.fold(both[0]), both[1]);
        }
        return codes;
    }

    /// Whether two codes mean the same state: territories with codes of their own count as of theirs.
    static boolean isSameState(String one, String other) {
        return state(one).equals(state(other));
    }

    private static String state(String code) {
        return switch (code) {
            case "GL", "FO" -> "DK";
            case "GF", "GP", "MQ", "RE", "YT", "NC", "PF", "PM", "WF", "MF", "BL", "TF" -> "FR";
            case "PR", "GU", "VI", "AS", "MP", "UM" -> "US";
            case "HK", "MO" -> "CN";
            case "SJ", "BV" -> "NO";
            case "AX" -> "FI";
            case "AW", "CW", "SX", "BQ" -> "NL";
            case "BM", "FK", "GI", "GG", "JE", "IM", "SH", "KY", "GS" -> "GB";
            case "CX", "CC", "NF", "HM" -> "AU";
            default -> code;
        };
    }

    /// The ISO 3166-1 alpha-2 code; empty when the name is not known.
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(TextFolding.fold(name)));
    }
}
