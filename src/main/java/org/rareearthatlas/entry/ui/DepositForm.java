package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.Problem;

/// Adds or changes a deposit. Borrows the map from when it is made until it is saved, given up or removed from the
/// page.
public final class DepositForm extends EntryForm<Deposit> {

    private final transient FormServices services;
    private final NameFields names;
    private final PlaceFields place;
    private final PlaceAdviceView advice;
    private final ElementFields elements;
    private final CharacterFields character;
    private final ResourceFields resource;
    private final TextArea notes = new TextArea();
    private final EvidenceFields evidence;
    private transient @Nullable Deposit edited;

    /// @param deposit the deposit to change; null to add one
    DepositForm(FormServices services, AtlasMap map, @Nullable Deposit deposit) {
        super(services, deposit == null ? "deposit" : "deposit." + deposit.id(), "entry.deposit.save");
        this.services = services;
        this.edited = deposit;
        getElement()
                .setAttribute(
                        "aria-label", getTranslation(deposit == null ? "entry.deposit.new" : "entry.deposit.edit"));
        names = new NameFields(fields);
        advice = new PlaceAdviceView(services.adviser(), services.background());
        place = new PlaceFields(fields, services, map, advice);
        elements = new ElementFields(fields);
        character = new CharacterFields(fields);
        resource = new ResourceFields(fields);
        addNotes();
        evidence = new EvidenceFields(fields, services, deposit == null ? 1 : 0);
        addPart(names, place, elements, character, resource, notes, evidence);
        if (deposit != null) {
            remember(deposit);
            fields.write(DepositValues.of(deposit.data(), getLocale()));
            askWhy();
        }
        fields.onChange(this::askAdvice);
        ready();
    }

    private void addNotes() {
        notes.setLabel(getTranslation("deposit.field.notes"));
        notes.setWidthFull();
        notes.addClassName("entry-notes");
        Typing.follow(notes);
        fields.text("notes", notes.getLabel(), notes);
    }

    /// The place keeps the digits that the form does not show.
    private void remember(Deposit deposit) {
        LonLat point = deposit.data().location().point();
        if (point != null) {
            place.remember(DepositValues.place(point, getLocale()), point);
        }
    }

    private void askAdvice() {
        DepositId self = edited == null ? null : edited.id();
        advice.ask(new PlaceAdviceView.Question(place.place(), place.region(), names.typed(), self));
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        askAdvice();
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        release();
        super.onDetach(detachEvent);
    }

    /// Calls the listener when the map is needed to pick or draw (true), and when it no longer is (false): so that
    /// what covers the map can make way.
    public void onPicking(Consumer<Boolean> listener) {
        place.onPicking(listener);
    }

    @Override
    void release() {
        place.release();
    }

    @Override
    Optional<Deposit> submit(FormProblems problems) {
        Optional<LocalNames> readNames = names.read(problems);
        Optional<DepositLocation> readPlace = place.read(problems);
        Optional<Resource> readResource = resource.read(problems);
        Optional<String> readNotes =
                problems.attempt("", () -> InputText.block("notes", notes.getValue(), DepositData.MAX_NOTES_UTF16));
        List<EvidenceInput> readEvidence = evidence.read(problems);
        if (edited == null && readEvidence.isEmpty() && !evidence.isChosen()) {
            problems.add("evidence", Problem.of("evidence", "evidence.missing"));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Optional<DepositEntry> entry = problems.attempt(
                "",
                () -> new DepositEntry(
                        new DepositData(
                                readNames.orElseThrow(),
                                readPlace.orElseThrow(),
                                elements.chosen(),
                                character.type(),
                                character.status(),
                                readResource.orElseThrow(),
                                readNotes.orElse(null)),
                        readEvidence));
        return entry.flatMap(read -> save(problems, read));
    }

    /// Enters what someone else has entered. Where the deposit was changed since they saw it, the editor is asked field
    /// by field.
    ///
    /// @param seen what they saw; null for a new deposit
    void propose(DepositEntry entry, @Nullable DepositData seen) {
        LonLat point = entry.data().location().point();
        if (point != null) {
            place.remember(DepositValues.place(point, getLocale()), point);
        }
        Deposit now = edited;
        Map<String, String> proposed = DepositValues.of(entry.data(), getLocale());
        fields.write(EvidenceValues.of(entry.evidence()));
        fields.write(proposed);
        if (now != null && seen != null && !now.data().equals(seen)) {
            Map<String, String> theirs = DepositValues.of(now.data(), getLocale());
            merge(FieldMerge.compare(DepositValues.of(seen, getLocale()), theirs, proposed), fields::write);
        }
    }

    private void merge(List<FieldMerge.Difference> differences, Consumer<Map<String, String>> resolve) {
        addAttachListener(attached -> new ConflictDialog(fields, differences, resolve).open());
    }

    private Optional<Deposit> save(FormProblems problems, DepositEntry entry) {
        Deposit before = edited;
        return before == null
                ? deliver(
                        problems,
                        new Entry.NewDeposit(entry),
                        () -> services.entries().addDeposit(entry))
                : deliver(
                        problems,
                        new Entry.ChangedDeposit(before.id(), before.version(), entry),
                        () -> services.entries().updateDeposit(before.id(), before.version(), entry));
    }

    @Override
    void resolveConflict() {
        Deposit before = java.util.Objects.requireNonNull(edited);
        Deposit current = services.deposits().get(before.id());
        Map<String, String> theirs = DepositValues.of(current.data(), getLocale());
        Map<String, String> yours = withoutEvidence(fields.values());
        remember(current);
        new ConflictDialog(
                        fields,
                        FieldMerge.compare(DepositValues.of(before.data(), getLocale()), theirs, yours),
                        chosen -> {
                            edited = current;
                            rebase(theirs);
                            fields.write(chosen);
                            save();
                        })
                .open();
    }

    private static Map<String, String> withoutEvidence(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("evidence"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
