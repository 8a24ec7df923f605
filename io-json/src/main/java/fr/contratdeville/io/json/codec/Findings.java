package fr.contratdeville.io.json.codec;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the findings on one file, with the exact texts of the elements that could not be read.
 */
public final class Findings {

  /** The id of a finding on an element that could not be read; its text is kept on the contract. */
  public static final String UNREADABLE = "CV-LEC-01";

  /** The id of a finding on properties of one name that could not be kept. */
  public static final String NOT_KEPT = "CV-LEC-02";

  /** The start of the name of a complement that keeps an element; its JSON pointer follows. */
  private static final String SET_ASIDE = "illisible ";

  private record Property(String noun, String name) {}

  private static final class Lost {
    private final String pointer;
    private final String raw;
    private long count;

    Lost(String pointer, String raw) {
      this.pointer = pointer;
      this.raw = raw;
    }
  }

  private final String file;
  private final Optional<Message> refusal;
  private final List<Constat> unreadable = new ArrayList<>();
  private final List<Complement> setAside = new ArrayList<>();
  private final Map<Property, Lost> lost = new LinkedHashMap<>();

  /** @param file the name of the file, which findings quote */
  public Findings(String file) {
    this(file, Optional.empty());
  }

  private Findings(String file, Optional<Message> refusal) {
    this.file = file;
    this.refusal = refusal;
  }

  /**
   * For a file in which nothing may be wrong: what would be the first finding refuses it.
   *
   * @param refusal what is said before the place and the reason
   */
  static Findings none(String file, Message refusal) {
    return new Findings(file, Optional.of(refusal));
  }

  /** Whether the first thing that is wrong refuses the file. */
  boolean areRefused() {
    return refusal.isPresent();
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /**
   * Adds to a contract the texts of the elements that could not be read, as complements. Such
   * complements of an earlier reading are reported again: their elements are still missing.
   *
   * @throws LectureException if there are too many findings for the file to be a contract
   */
  public ContratDeVille keep(ContratDeVille contrat) throws LectureException {
    stillUnreadable(contrat.complements());
    return setAside.isEmpty()
        ? contrat
        : ContratDeVille.builder().from(contrat).addAllComplements(setAside).build();
  }

  /** Why the file is refused, after its place in the file where nothing may be wrong. */
  Message refusal(String pointer, Message reason) {
    return refusal
        .map(r -> before(r, pointer))
        .map(r -> Message.of(r.fr() + " : " + reason.fr(), r.en() + ": " + reason.en()))
        .orElse(reason);
  }

  /** As {@link #refusal(String, Message)} says it, for a value. */
  LectureException refusal(String pointer, ValeurInvalideException e) {
    Message r = before(refusal.orElseThrow(), pointer);
    return new LectureException(file, Refusal.of(r.fr(), r.en(), e), e);
  }

  private static Message before(Message refusal, String pointer) {
    String place = pointer.isEmpty() ? "" : " (" + pointer + ")";
    return Message.of(refusal.fr() + place, refusal.en() + place);
  }

  /**
   * Lists the findings: first those on elements in the order of the file, then those on properties
   * in the order of their first places.
   */
  public List<Constat> constats() {
    List<Constat> constats = new ArrayList<>(unreadable);
    lost.forEach((property, l) -> constats.add(notKept(property, l)));
    return constats;
  }

  void unreadable(String pointer, String raw, ValeurInvalideException e) throws LectureException {
    limit();
    unreadable.add(unreadable(
        pointer,
        Refusal.of(
            "l'élément n'est pas lu, son texte est conservé",
            "the element is not read, its text is kept",
            e)));
    setAside.add(InPlace.of(SET_ASIDE + pointer, raw));
  }

  private void stillUnreadable(List<Complement> complements) throws LectureException {
    for (Complement complement : complements) {
      if (complement.nature() == Complement.Nature.JSON
          && complement.nom().startsWith(SET_ASIDE + "/")) {
        limit();
        unreadable.add(unreadable(
            "/" + complement.nom().replace("~", "~0").replace("/", "~1"),
            Message.of(
                "un élément n'a pas été lu lors d'une lecture précédente et reste à corriger",
                "an element was not read by an earlier reading and remains to be corrected")));
      }
    }
  }

  void notKept(String noun, String property, String pointer, String raw) throws LectureException {
    Property key = new Property(noun, property);
    Lost l = lost.get(key);
    if (l == null) {
      limit();
      l = new Lost(pointer, Refusal.abridged(raw));
      lost.put(key, l);
    }
    l.count++;
  }

  private void limit() throws LectureException {
    if (unreadable.size() + lost.size() >= Limits.FINDINGS) {
      throw new LectureException(file, Refusals.TOO_MANY);
    }
  }

  private Constat unreadable(String pointer, Message message) {
    return Constat.of(UNREADABLE, Gravite.ERREUR, new Emplacement.Pointeur(file, pointer), message);
  }

  private Constat notKept(Property property, Lost l) {
    String name = property.noun + "." + property.name;
    return Constat.of(
        NOT_KEPT,
        Gravite.AVERTISSEMENT,
        new Emplacement.Pointeur(file, l.pointer),
        Message.of(
            "propriété inconnue, non conservée : " + name + " = " + l.raw + " (" + l.count
                + " fois)",
            "unknown property, not kept: " + name + " = " + l.raw + " (" + l.count + " times)"));
  }
}
