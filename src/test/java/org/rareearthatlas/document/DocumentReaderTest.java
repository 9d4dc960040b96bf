package org.rareearthatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final String RUSSIAN =
            "Запасы редкоземельных металлов есть в Мурманской области, на Кавказе, в Якутии и в Туве. Да, сказал он.";

    private static DocumentText read(String name, byte[] file) {
        return new DocumentReader().read(name, file, new ReadingProgress(done -> {}));
    }

    private static void assertRefused(DocumentProblem problem, String name, byte[] file) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(name, file))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16"})
    void plainTextIsReadInItsEncoding(String encoding) {
        String text = (RUSSIAN + "\n\n").repeat(3).strip();

        DocumentText read = read("words.txt", text.getBytes(Charset.forName(encoding)));

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.encoding()).isNotNull();
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] noise = new byte[4000];
        new Random(3).nextBytes(noise);

        assertRefused(DocumentProblem.BINARY, "picture.txt", noise);
        assertRefused(DocumentProblem.EMPTY, "empty.txt", new byte[0]);
        assertRefused(DocumentProblem.EMPTY, "blank.txt", " \n \u200B ".getBytes(StandardCharsets.UTF_8));
        assertRefused(DocumentProblem.WORD_OLD_OR_ENCRYPTED, "old.doc", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3
        });
        assertRefused(DocumentProblem.ARCHIVE, "files.zip", SampleFiles.zip(Map.of("a.txt", "words")));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertRefused(DocumentProblem.FILE_TOO_LARGE, "large.txt", new byte[DocumentReader.MAX_FILE_BYTES + 1]);
        byte[] long_ = new byte[5_000_001];
        Arrays.fill(long_, (byte) 'a');
        assertRefused(DocumentProblem.TEXT_TOO_LONG, "long.txt", long_);
    }

    @Test
    void htmlGivesItsWordsAndFactsButNoScripts() {
        String page = """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
                <meta property="og:site_name" content="Sample Press">
                <meta property="article:published_time" content="2025-03-02T10:00:00Z"></head>
                <body><nav>Menu</nav><article><h1>Rare earths</h1><p>Words &amp; more &lt;b&gt;.</p>
                <script>alert(1)</script><p>Second<br>line</p></article><footer>Foot</footer></body></html>""";

        DocumentText read = read("page.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(read.text()).isEqualTo("Rare earths\nWords & more <b>.\n\nSecond\nline");
        assertThat(read.facts())
                .isEqualTo(new DocumentFacts("Page", null, "Sample Press", LocalDate.of(2025, 3, 2), null, "en"));
    }

    @Test
    void htmlIsReadInTheEncodingItDeclares() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Тува</p></body></html>";

        DocumentText read = read("page.html", page.getBytes(Charset.forName("windows-1251")));

        assertThat(read.text()).isEqualTo("Тува");
        assertThat(read.encoding()).isEqualTo("windows-1251");
    }

    @Test
    @Timeout(20)
    void htmlOfABottomlessDepthIsRead() {
        String page = "<html><body>" + "<div>".repeat(300_000) + "words" + "</div>".repeat(300_000);

        assertThat(read("deep.html", page.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("words");
    }

    @Test
    void pdfGivesItsWordsPageByPageAndTellsHowFarItIs() {
        List<Double> told = new ArrayList<>();

        DocumentText read = new DocumentReader()
                .read(
                        "report.pdf",
                        SampleFiles.pdf("Deposits of\nYakutia", "Second page"),
                        new ReadingProgress(told::add));

        assertThat(read.text()).isEqualTo("Deposits of Yakutia\n\nSecond page");
        assertThat(read.facts().title()).isEqualTo("A report in a PDF");
        assertThat(told).containsExactly(0.0, 0.5);
    }

    @Test
    void pdfsThatGiveNoWordsSayWhy() {
        assertRefused(DocumentProblem.PDF_WITHOUT_TEXT, "scan.pdf", SampleFiles.pdf("", ""));
        assertRefused(DocumentProblem.PDF_ENCRYPTED, "closed.pdf", SampleFiles.encryptedPdf("owner", "user"));
        assertRefused(DocumentProblem.PDF_ENCRYPTED, "guarded.pdf", SampleFiles.encryptedPdf("owner", ""));
        assertRefused(DocumentProblem.PDF_BROKEN, "broken.pdf", SampleFiles.ascii("%PDF-1.7\nnothing more"));
        byte[] whole = SampleFiles.pdf("words");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("cut.pdf", Arrays.copyOf(whole, 200)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @Timeout(60)
    void pdfBombsAreDefused(int packings) {
        assertRefused(DocumentProblem.BOMB, "bomb.pdf", SampleFiles.pdfBomb(300_000_000, packings));
    }

    @Test
    void docxGivesItsParagraphs() {
        DocumentText read = read("report.docx", SampleFiles.docx("First &lt;b&gt; words.", "Второй абзац 💎"));

        assertThat(read.text()).isEqualTo("First <b> words.\nВторой абзац 💎");
        assertThat(read.facts().title()).isEqualTo("A report in a DOCX");
    }

    @Test
    void hostileDocxIsRefused() {
        String entities = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:p><w:t>&b;</w:t></w:p></w:document>";

        assertRefused(
                DocumentProblem.DOCX_BROKEN, "entities.docx", SampleFiles.zip(Map.of("word/document.xml", entities)));
        assertRefused(DocumentProblem.DOCX_BROKEN, "cut.docx", Arrays.copyOf(SampleFiles.docx("words"), 180));
    }

    @Test
    @Timeout(30)
    void zipBombsAreDefusedWhereverTheBombLies() {
        byte[] bomb = SampleFiles.bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                zip.putNextEntry(new ZipEntry("word/media/picture.bin"));
                for (int i = 0; i < 300; i++) {
                    zip.write(new byte[1_000_000]);
                }
            }
        });

        assertRefused(DocumentProblem.BOMB, "bomb.docx", bomb);
    }

    @Test
    void readingEndsWhenItIsCancelledOrTakesTooLong() {
        byte[] pdf = SampleFiles.pdf("one", "two", "three");
        ReadingProgress[] cancelled = new ReadingProgress[1];
        cancelled[0] = new ReadingProgress(done -> cancelled[0].cancel());
        ReadingProgress over = new ReadingProgress(done -> {}, Duration.ofNanos(-1));

        assertThatExceptionOfType(ReadingCancelledException.class)
                .isThrownBy(() -> new DocumentReader().read("a.pdf", pdf, cancelled[0]));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new DocumentReader().read("a.pdf", pdf, over))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(DocumentProblem.TOO_SLOW));
    }

    @Test
    void languagesAreTold() {
        LanguageDetector detector = new LanguageDetector();

        assertThat(detector.detect(RUSSIAN)).contains("ru");
        assertThat(detector.detect("Putin named some of the major regions where these resources are located."))
                .contains("en");
        assertThat(detector.detect("Die Lagerstätten der Seltenen Erden liegen im Norden des Landes."))
                .contains("de");
        assertThat(detector.detect("Tuva")).isEmpty();
    }
}
