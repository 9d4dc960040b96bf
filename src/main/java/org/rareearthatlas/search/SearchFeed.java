package org.rareearthatlas.search;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositChanged;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.DepositsLoaded;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionChanged;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.revision.RevisionMark;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceChanged;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.TextPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the index in step with the database: all of it after the start, unless the last run kept what still holds,
/// then what each commit changed. One thread of its own does it, in the order of the commits.
@Component
class SearchFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchFeed.class);
    private static final int BATCH = 200;
    private static final int PATIENCE_S = 10;

    private final ObjectProvider<SearchIndex> index;
    private final SourceService sources;
    private final SourceTextService texts;
    private final RegionService regions;
    private final DepositService deposits;
    private final RevisionMark revisions;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("search-feed").factory());

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final GivesWay way = new GivesWay();
    private volatile boolean running;
    private volatile boolean stopped;
    /// Not between a stop and the start after it, if there is one.
    private volatile boolean accepting = true;
    /// Whether the index holds all that was committed.
    private volatile boolean complete;

    SearchFeed(
            ObjectProvider<SearchIndex> index,
            SourceService sources,
            SourceTextService texts,
            RegionService regions,
            DepositService deposits,
            RevisionMark revisions) {
        this.index = index;
        this.sources = sources;
        this.texts = texts;
        this.regions = regions;
        this.deposits = deposits;
        this.revisions = revisions;
    }

    @EventListener(DepositsLoaded.class)
    void begin() {
        later("all", this::allUnlessKept);
    }

    @TransactionalEventListener
    void source(SourceChanged event) {
        later("source:" + event.id(), () -> source(event.id()));
    }

    @TransactionalEventListener
    void region(RegionChanged event) {
        later("region:" + event.id(), () -> region(event.id()));
    }

    @TransactionalEventListener
    void deposit(DepositChanged event) {
        later("deposit:" + event.id(), () -> deposit(event.id()));
    }

    @EventListener
    void manyDeposits(ManyDepositsChanged event) {
        if (event.ids().isEmpty()) {
            later("all", this::all);
        } else {
            event.ids().forEach(id -> later("deposit:" + id, () -> deposit(id)));
        }
    }

    /// A transaction tells of the same thing several times: it is read once, after the last commit known by then.
    private void later(String key, Runnable work) {
        if (!accepting) {
            complete = false;
            return;
        }
        if (stopped || !waiting.add(key)) {
            return;
        }
        worker.execute(() -> {
            waiting.remove(key);
            if (stopped) {
                return;
            }
            try {
                work.run();
                index.getObject().refresh();
            } catch (AlreadyClosedException e) {
                LOG.debug("The search is closed while it is brought up to date", e);
            } catch (RuntimeException e) {
                complete = false;
                LOG.error("The search could not be brought up to date; it will be after the next start", e);
            }
        });
    }

    private void allUnlessKept() {
        String kept = index.getObject().keptMark();
        if (kept.isEmpty() || !kept.equals(mark())) {
            all();
        } else {
            complete = true;
            LOG.info("The search goes on with what the last run kept");
        }
    }

    /// What the index is made from and by; empty when it is not worth keeping.
    private String mark() {
        return ProgramMark.find()
                .map(program -> program + " " + revisions.read())
                .orElse("");
    }

    /// The few before the many.
    private void all() {
        long begun = System.nanoTime();
        complete = false;
        index.getObject().clear();
        regions.search("").stream().takeWhile(region -> !stopped).forEach(this::put);
        @Nullable SourceId last = null;
        for (List<Source> some = sources.listAfter(last, BATCH); !some.isEmpty() && !stopped; ) {
            some.stream().takeWhile(source -> !stopped).forEach(source -> source(source.id()));
            last = some.getLast().id();
            some = sources.listAfter(last, BATCH);
        }
        index.getObject().refresh();
        allDeposits();
        complete = !stopped;
        if (complete) {
            LOG.info("Made the search anew in {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private void allDeposits() {
        DepositId last = new DepositId(0);
        for (List<Deposit> some = deposits.listAfter(last, BATCH); !some.isEmpty() && !stopped; ) {
            some.stream().takeWhile(deposit -> !stopped).forEach(this::put);
            last = some.getLast().id();
            way.pause();
            some = deposits.listAfter(last, BATCH);
        }
    }

    private void region(RegionId id) {
        regions.find(id).ifPresentOrElse(this::put, () -> put("region:" + id, List.of()));
    }

    private void put(Region region) {
        String notes = Stream.of(region.data().noteEn(), region.data().noteRu())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        put("region:" + region.id(), List.of(entry(HitKind.REGION, "region/" + region.slug(), region.names(), notes)));
    }

    private void deposit(DepositId id) {
        deposits.find(id).ifPresentOrElse(this::put, () -> put("deposit:" + id, List.of()));
    }

    private void put(Deposit deposit) {
        String notes = Optional.ofNullable(deposit.data().notes()).orElse("");
        put(
                "deposit:" + deposit.id(),
                List.of(entry(
                        HitKind.DEPOSIT,
                        "deposit/" + deposit.id(),
                        deposit.data().names(),
                        notes)));
    }

    private static SearchEntry entry(HitKind kind, String path, LocalNames names, String notes) {
        String all = names.all().stream().map(LocalName::name).distinct().collect(Collectors.joining(" · "));
        return new SearchEntry(kind, path, all, notes);
    }

    private void source(SourceId id) {
        List<SearchEntry> entries = new ArrayList<>();
        sources.findSource(id).ifPresent(source -> {
            String by = Stream.of(source.data().author(), source.data().publisher())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
            entries.add(new SearchEntry(HitKind.SOURCE, "source/" + id, source.displayTitle(), by));
            sources.listQuotesOf(id).forEach(quote -> entries.add(entry(quote)));
            texts.findNewest(id).ifPresent(text -> addPages(entries, source, text));
        });
        put("source:" + id, entries);
    }

    private static SearchEntry entry(Quote quote) {
        String speaker = quote.data().speaker();
        String title = quote.source().displayTitle() + (speaker == null ? "" : " · " + speaker);
        return new SearchEntry(
                HitKind.QUOTE,
                "quote/" + quote.id(),
                title,
                quote.data().selector().exact());
    }

    private void addPages(List<SearchEntry> entries, Source source, SourceText text) {
        String words = texts.read(text.id());
        TextPages pages = TextPages.of(words, SourceText.PAGE_UTF16);
        for (int page = 0; page < pages.count(); page++) {
            entries.add(new SearchEntry(
                    HitKind.TEXT,
                    "source/" + source.id() + "?page=" + (page + 1),
                    source.displayTitle(),
                    words.substring(pages.startUtf16(page), pages.endUtf16(page))));
        }
    }

    private void put(String key, List<SearchEntry> entries) {
        index.getObject().replace(key, entries);
    }

    @Override
    public void start() {
        running = true;
        stopped = false;
        if (!accepting) {
            accepting = true;
            makeUpForTheStop();
        }
    }

    private void makeUpForTheStop() {
        if (!complete) {
            later("all", this::all);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the web server, before the services are gone.
    @Override
    public int getPhase() {
        return 0;
    }

    /// Waits for what is being read: the database closes properly only when nobody reads it, and an interrupt would
    /// close its file. What is then whole is kept for the next run.
    @Override
    public void stop() {
        running = false;
        accepting = false;
        stopped = !complete;
        try {
            worker.submit(() -> {}).get(PATIENCE_S, TimeUnit.SECONDS);
            if (complete) {
                keep();
            }
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("The search is still being brought up to date while the atlas stops");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The search could not be kept; it will be made anew at the next start", e);
        }
    }

    @PreDestroy
    void end() {
        worker.shutdown();
    }

    private void keep() {
        String mark = mark();
        if (!mark.isEmpty()) {
            index.getObject().keep(mark);
        }
    }
}
