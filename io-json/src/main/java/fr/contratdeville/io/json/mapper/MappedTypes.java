package fr.contratdeville.io.json.mapper;

import fr.contratdeville.agregation.CoutsUnitaires;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.agregation.Variations;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.description.Described;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.BoundedBytes;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.io.json.codec.Findings;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.io.json.codec.TableauJson;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The types that a mapper writes and reads. */
public final class MappedTypes {

  /** What stands for the name of a file where there is none. */
  public static final String NAME = "contrat-de-ville";

  private MappedTypes() {}

  /** All types; a contract is read with all that it can hold, unreadable amounts included. */
  public static List<MappedType<?>> all() {
    return types(false);
  }

  /** All types; a contract with an amount or an element that could not be read is refused. */
  public static List<MappedType<?>> strict() {
    return types(true);
  }

  private static List<MappedType<?>> types(boolean strict) {
    List<MappedType<?>> types = new ArrayList<>();
    for (List<Described.Entry<?>> entries :
        List.of(Described.WORDS, Described.MODEL, Described.OTHERS)) {
      for (Described.Entry<?> entry : entries) {
        types.add(entry.type() == ContratDeVille.class ? contrat(strict) : described(entry));
      }
    }
    for (Class<?> place : Emplacement.class.getPermittedSubclasses()) {
      types.add(place(place.asSubclass(Emplacement.class)));
    }
    types.add(written(Lecture.class, MappedTypes::lecture));
    types.add(written(Decision.class, MappedTypes::decision));
    types.add(written(Tableau.class, TableauJson::write));
    types.add(table(Totaux.class, Totaux::tableau));
    types.add(table(Croisement.class, Croisement::tableau));
    types.add(table(Variations.class, Variations::tableau));
    types.add(table(CoutsUnitaires.class, CoutsUnitaires::tableau));
    types.add(table(Selection.class, Selection::tableau));
    types.add(written(Evolution.class, MappedTypes::evolution));
    return List.copyOf(types);
  }

  private static <T> MappedType<T> described(Described.Entry<T> entry) {
    String name = entry.type().getSimpleName();
    Message refusal = Message.of(name + " : le JSON n'est pas lu", name + ": the JSON is not read");
    return new MappedType<>(
        entry.type(),
        entry.codec()::write,
        Optional.of(json -> Exact.read(Source.of(json, NAME), entry.codec(), refusal)));
  }

  private static <T extends Emplacement> MappedType<T> place(Class<T> type) {
    MappedType<Emplacement> any =
        described(new Described.Entry<>(Emplacement.class, Described.codec(Emplacement.class)));
    Message refusal = Message.of(
        "le JSON n'est pas un lieu de ce genre : " + type.getSimpleName(),
        "the JSON is no place of this kind: " + type.getSimpleName());
    return new MappedType<>(type, Described.codec(Emplacement.class)::write, Optional.of(json -> {
      Emplacement place = any.read(json);
      if (!type.isInstance(place)) {
        throw new LectureException(NAME, refusal);
      }
      return type.cast(place);
    }));
  }

  private static MappedType<ContratDeVille> contrat(boolean strict) {
    return new MappedType<>(
        ContratDeVille.class, Described.codec(ContratDeVille.class)::write, Optional.of(json -> {
          ContratDeVille contrat = Exact.contrat(json, NAME);
          if (strict) {
            refuse(contrat);
          }
          return contrat;
        }));
  }

  /** Refuses a contract in which something waits to be corrected. */
  private static void refuse(ContratDeVille contrat) throws LectureException {
    Findings findings = new Findings(NAME);
    findings.keep(contrat);
    List<Constat> constats = new ArrayList<>(findings.constats());
    constats.addAll(MontantsIllisibles.of(contrat, NAME));
    if (!constats.isEmpty()) {
      Constat first = constats.get(0);
      String place = first.cellules().isEmpty() ? "" : first.cellules().get(0) + " : ";
      throw new LectureException(
          NAME, Message.of(place + first.message().fr(), place + first.message().en()));
    }
  }

  private static <T> MappedType<T> written(Class<T> type, MappedType.Writer<T> writer) {
    return new MappedType<>(type, writer, Optional.empty());
  }

  private static <T> MappedType<T> table(Class<T> type, Function<T, Tableau> tableau) {
    return written(type, (value, out) -> TableauJson.write(tableau.apply(value), out));
  }

  private static void evolution(Evolution evolution, JsonOutput out) throws IOException {
    out.startList();
    for (Tableau tableau : evolution.tableaux()) {
      TableauJson.write(tableau, out);
    }
    out.endList();
  }

  /** The findings come before the contract: places are written in full there. */
  private static void lecture(Lecture lecture, JsonOutput out) throws IOException {
    out.startObject();
    out.name("source");
    out.text(lecture.source());
    out.name("format");
    out.text(lecture.format().nom());
    out.name("constats");
    out.all(Described.codec(Constat.class), lecture.constats());
    out.list("decisions", (d, o) -> decision(d, out), lecture.decisions());
    out.name("valeur");
    Described.codec(ContratDeVille.class).write(lecture.valeur(), out);
    out.endObject();
  }

  private static void decision(Decision decision, JsonOutput out) throws IOException {
    out.startObject();
    out.name("place");
    out.text(decision.place().toString());
    out.name("texte");
    Described.codec(Message.class).write(decision.texte(), out);
    out.endObject();
  }

  static LectureException tooLong(BoundedBytes.Full e) {
    return new LectureException(NAME, Refusals.TOO_LONG, e);
  }
}
