package org.rareearthatlas.exchange.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.text.TextFolding;

/// What the words of sources mean in the atlas's own lists. The first pattern that is found decides.
final class CodeWords {

    private static final Map<Pattern, Status> STATUS = status();
    private static final Map<Pattern, DepositType> TYPES = types();
    private static final Map<Pattern, ResourceCode> CODES = codes();

    private CodeWords() {}

    private static Map<Pattern, Status> status() {
        Map<Pattern, Status> words = new LinkedHashMap<>();
        put(words, "past|former|closed|abandoned|inactive|exhausted|отработан|закрыт|бывш", Status.PAST_PRODUCER);
        put(words, "develop|construct|feasib|подготавлива|строи|освоен", Status.DEVELOPMENT);
        put(words, "prospect|explor|advanced|project|развед|поиск|перспектив", Status.PROSPECT);
        put(words, "occurrence|showing|mineral location|deposit|anomaly|проявлен|рудопроявлен", Status.OCCURRENCE);
        put(
                words,
                "producer|producing|operat|active|\\bmines?\\b|разрабатыва|действу|эксплуат|рудник",
                Status.PRODUCER);
        put(words, "unknown|not known|неизвест|нет данных", Status.UNKNOWN);
        return words;
    }

    private static Map<Pattern, DepositType> types() {
        Map<Pattern, DepositType> words = new LinkedHashMap<>();
        put(
                words,
                "weathered carbonatite|carbonatite.*laterit|laterit.*carbonatite|кор.*выветриван.*карбонатит",
                DepositType.WEATHERED_CARBONATITE);
        put(words, "carbonatite|карбонатит", DepositType.CARBONATITE);
        put(words, "ion.adsorption|ionic clay|ion.absorption|ионно", DepositType.ION_ADSORPTION_CLAY);
        put(words, "peralkaline|агпаит", DepositType.PERALKALINE_IGNEOUS);
        put(words, "alkaline|щелочн", DepositType.ALKALINE_IGNEOUS_BYPRODUCT);
        put(words, "placer|heavy mineral|beach sand|россып", DepositType.PLACER);
        put(words, "phosphorite|phosphate|фосфорит", DepositType.PHOSPHORITE);
        put(words, "iron oxide.*copper|\\biocg\\b|\\bioa\\b", DepositType.IRON_OXIDE_COPPER_GOLD);
        put(words, "laterit|bauxite|латерит|боксит", DepositType.LATERITE);
        put(words, "vein|hydrothermal|жил|гидротермал", DepositType.HYDROTHERMAL_VEIN);
        put(words, "metamorph|метаморф", DepositType.METAMORPHIC);
        put(words, "^other$|^прочее$|^другое$", DepositType.OTHER);
        put(words, "^unknown$|unclassified|^uncl$|неизвест", DepositType.UNKNOWN);
        return words;
    }

    private static Map<Pattern, ResourceCode> codes() {
        Map<Pattern, ResourceCode> words = new LinkedHashMap<>();
        put(words, "jorc", ResourceCode.JORC);
        put(words, "43.?101", ResourceCode.NI_43_101);
        put(words, "gkz|гкз|russia|росси", ResourceCode.RUSSIAN);
        put(words, "unknown|неизвест", ResourceCode.UNKNOWN);
        return words;
    }

    private static <T> void put(Map<Pattern, T> words, String pattern, T value) {
        words.put(Pattern.compile(pattern), value);
    }

    static Optional<Status> status(String text) {
        return constant(Status.values(), text).or(() -> find(STATUS, text));
    }

    static Optional<DepositType> type(String text) {
        return constant(DepositType.values(), text).or(() -> find(TYPES, text));
    }

    static Optional<ResourceCode> code(String text) {
        return constant(ResourceCode.values(), text).or(() -> find(CODES, text));
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] values, String text) {
        for (T value : values) {
            if (value.name().equals(text.strip())) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> find(Map<Pattern, T> words, String text) {
        String folded = TextFolding.fold(text);
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(folded).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
