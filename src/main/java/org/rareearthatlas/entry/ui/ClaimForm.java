package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.ClaimEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.text.Problem;

/// Adds or changes what one source says of a region or deposit. Borrows the map until it is saved, given up or removed
/// from the page.
public final class ClaimForm extends EntryForm<ClaimId> {

    /// What is said of an area; the rest is said of deposits only.
    private static final List<StatementType> OF_REGION = List.of(
            StatementType.NAMED_AS_RARE_EARTH_PLACE,
            StatementType.CONTAINS_ELEMENTS,
            StatementType.HAS_RESOURCE,
            StatementType.FREE_TEXT);

    private final transient FormServices services;
    private final transient Subject subject;
    private final StatementFields statement;
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final DateField validOn;
    private final EvidenceCard evidence;
    private final transient Map<String, String> blank;
    private transient @Nullable Claim edited;

    /// @param edited the claim to change; null to add one
    ClaimForm(FormServices services, AtlasMap map, Subject subject, @Nullable Claim edited) {
        super(services, draftKey(subject, edited), "entry.claim.save");
        this.services = services;
        this.subject = subject;
        this.edited = edited;
        getElement()
                .setAttribute("aria-label", getTranslation(edited == null ? "entry.claim.new" : "entry.claim.edit"));
        statement = new StatementFields(fields, map, kinds(subject));
        Div how = new Div();
        how.addClassName("entry-fields");
        addStance();
        validOn = new DateField(getTranslation("entry.claim.validOn"));
        validOn.setHelperText(getTranslation("entry.claim.validOn.help"));
        validOn.register(fields, "validOn");
        how.add(stance, validOn);
        evidence = new EvidenceCard(fields, services, "evidence.", List.of(EvidenceKind.values()));
        FieldGroup carries = new FieldGroup("entry.group.evidence");
        carries.addFields(evidenceHint(), evidence);
        addPart(statement, how, carries);
        stance.setValue(Stance.SUPPORTS);
        blank = withoutEvidence(fields.values());
        if (edited != null) {
            remember(edited);
            fields.write(ClaimValues.of(edited.data(), getLocale()));
            askWhy();
        }
        ready();
    }

    private static String draftKey(Subject subject, @Nullable Claim edited) {
        if (edited != null) {
            return "claim." + edited.id();
        }
        return switch (subject) {
            case Subject.OfRegion of -> "claim.region." + of.id();
            case Subject.OfDeposit of -> "claim.deposit." + of.id();
        };
    }

    private static List<StatementType> kinds(Subject subject) {
        return subject instanceof Subject.OfRegion ? OF_REGION : List.of(StatementType.values());
    }

    private Paragraph evidenceHint() {
        return FieldGroup.hint(
                getTranslation(edited == null ? "entry.claim.evidence.help" : "entry.claim.evidence.keep"));
    }

    private void addStance() {
        stance.setLabel(getTranslation("entry.claim.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(this::inWords);
        fields.choice(
                "stance",
                stance.getLabel(),
                stance,
                Stance::name,
                text -> Choices.find(Stance.values(), text),
                this::inWords);
    }

    private String inWords(Stance value) {
        return getTranslation("entry.claim.stance." + value);
    }

    private void remember(Claim claim) {
        if (claim.data().statement() instanceof Statement.LiesAt lies && lies.point() != null) {
            statement.remember(DepositValues.place(lies.point(), getLocale()), lies.point());
        }
    }

    /// Calls the listener when the map is needed to pick (true), and when it no longer is (false): so that what covers
    /// the map can make way.
    public void onPicking(Consumer<Boolean> listener) {
        statement.onPicking(listener);
    }

    void propose(ClaimEntry entry) {
        if (entry.statement() instanceof Statement.LiesAt lies && lies.point() != null) {
            statement.remember(DepositValues.place(lies.point(), getLocale()), lies.point());
        }
        fields.write(ClaimValues.of(entry.statement(), entry.stance(), entry.validOn(), getLocale()));
        entry.evidence().ifPresent(given -> fields.write(EvidenceValues.of("evidence.", given)));
    }

    @Override
    void release() {
        statement.release();
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        release();
        super.onDetach(detachEvent);
    }

    @Override
    Optional<ClaimId> submit(FormProblems problems) {
        Optional<Statement> said = statement.read(problems);
        Optional<LocalDate> date = problems.attempt("", () -> validOn.read("validOn"));
        Optional<EvidenceInput> carries = evidence.read(problems);
        if (edited == null && !evidence.isChosen()) {
            problems.add("evidence.kind", Problem.of("evidence.kind", "evidence.missing"));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        ClaimEntry entry = new ClaimEntry(said.orElseThrow(), stance.getValue(), date.orElse(null), carries);
        Claim before = edited;
        return before == null
                ? deliver(
                        problems,
                        new Entry.NewClaim(subject, entry),
                        () -> services.claimEntries().add(subject, entry))
                : deliver(
                        problems,
                        new Entry.ChangedClaim(before.id(), before.version(), entry),
                        () -> services.claimEntries().update(before.id(), before.version(), entry));
    }

    @Override
    void resolveConflict() {
        Claim before = Objects.requireNonNull(edited);
        Claim current = services.claims().get(before.id());
        Map<String, String> theirs = values(current);
        Map<String, String> yours = withoutEvidence(fields.values());
        remember(current);
        new ConflictDialog(fields, FieldMerge.compare(values(before), theirs, yours), chosen -> {
                    edited = current;
                    rebase(theirs);
                    fields.write(chosen);
                    save();
                })
                .open();
    }

    /// The claim in every field of the form.
    private Map<String, String> values(Claim claim) {
        Map<String, String> values = new LinkedHashMap<>(blank);
        values.putAll(ClaimValues.of(claim.data(), getLocale()));
        return values;
    }

    private static Map<String, String> withoutEvidence(Map<String, String> values) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.keySet().removeIf(key -> key.startsWith("evidence"));
        return rest;
    }
}
