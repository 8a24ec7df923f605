package fr.contratdeville.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.valeur.Exercice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Pictures of it are left in {@code target/rapport}. */
@NeedsChromium
class NavigateurTest {
  private static final Path BAGNOLS = Path.of("../examples/echantillons/bagnols-2023.xlsx");

  @TempDir
  static Path dossier;

  private static Navigateur navigateur;
  private static Path page;
  private static Path images;

  @BeforeAll
  static void ouvrir() throws Exception {
    page = dossier.resolve("rapport.html");
    LectureFeuilles lu = LectureFeuilles.read(BAGNOLS);
    ContratDeVille apres = lu.lecture().valeur();
    ContratDeVille avant = ContratDeVille.builder()
        .from(apres)
        .exercice(Exercice.of(2022))
        .actions(apres.actions().subList(12, apres.actions().size()))
        .build();
    RapportHtml.of(lu).withEvolution(Evolution.of(avant, apres)).write(page);
    images = Files.createDirectories(Path.of("target/rapport"));
    navigateur = Navigateur.open(Files.createDirectories(dossier.resolve("chromium")));
  }

  @AfterAll
  static void fermer() throws Exception {
    if (navigateur != null) {
      navigateur.close();
    }
  }

  @BeforeEach
  void charger() throws Exception {
    navigateur.scripts(true);
    navigateur.fenetre(1280, 900, false);
    navigateur.ouvrir(page);
  }

  private static int visibles() throws Exception {
    return navigateur
        .evaluer("[...document.querySelectorAll('#liste > li')]"
            + ".filter(li => li.checkVisibility()).length")
        .asInt();
  }

  private static String premier() throws Exception {
    return navigateur
        .evaluer("[...document.querySelectorAll('#liste > li')]"
            + ".filter(li => li.checkVisibility())[0].id")
        .asText();
  }

  /** Changes a field of the form as a person does. */
  private static void choisir(String nom, String valeur) throws Exception {
    navigateur.evaluer("(() => { const champ = document.querySelector('#filtres [name=" + nom
        + "]'); champ.value = " + "'" + valeur + "';"
        + " champ.dispatchEvent(new Event('input', {bubbles: true}));"
        + " champ.dispatchEvent(new Event('change', {bubbles: true})); })()");
  }

  /** Whether an element is in the window, and nothing lies over its middle. */
  private static boolean estEnVue(String id) throws Exception {
    return navigateur
        .evaluer("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => {"
            + " const e = document.getElementById('" + id + "');"
            + " const b = e.getBoundingClientRect();"
            + " const dessus = document.elementFromPoint(b.x + b.width / 2,"
            + " b.y + Math.min(b.height / 2, 20));"
            + " r(b.top >= 0 && e.contains(dessus)); })))")
        .asBoolean();
  }

  @Test
  void nothing_is_fetched_and_nothing_is_complained_of() throws Exception {
    navigateur.evaluer("new Promise(r => setTimeout(r, 300))");

    assertThat(navigateur.requetes()).containsExactly(page.toUri().toString());
    assertThat(navigateur.messages()).isEmpty();
  }

  @Test
  void the_policy_lets_no_other_script_style_or_picture_in() throws Exception {
    navigateur.evaluer("(() => { const s = document.createElement('script');"
        + " s.textContent = 'window.entre = true'; document.body.append(s);"
        + " const i = document.createElement('img'); i.src = 'https://site.invalid/x.png';"
        + " document.body.append(i); })()");
    navigateur.evaluer("new Promise(r => setTimeout(r, 300))");

    assertThat(navigateur.evaluer("window.entre === undefined").asBoolean()).isTrue();
    assertThat(navigateur.messages()).hasSize(2).allMatch(m -> m.contains("Content Security"));
  }

  @Test
  void findings_are_filtered_and_sorted() throws Exception {
    int tous =
        navigateur.evaluer("document.querySelectorAll('#liste > li').length").asInt();
    assertThat(visibles()).isEqualTo(tous).isGreaterThan(10);

    choisir("controle", "CV-TOT-02");
    assertThat(visibles()).isEqualTo(7);
    assertThat(
            navigateur.evaluer("document.getElementById('compte').textContent").asText())
        .isEqualTo("7");
    choisir("controle", "");
    // Neither accents nor capitals count.
    choisir("texte", "DEPARTEMENT total");
    assertThat(visibles()).isPositive().isLessThan(tous);
    choisir("texte", "qwertz");
    assertThat(visibles()).isZero();
    assertThat(navigateur
            .evaluer("document.getElementById('vide').checkVisibility()")
            .asBoolean())
        .isTrue();
    choisir("texte", "");
    choisir("tri", "ecart");
    assertThat(navigateur
            .evaluer("document.querySelector('#liste > li').dataset.controle")
            .asText())
        .isEqualTo("CV-TOT-04");
    choisir("tri", "rang");
    assertThat(premier()).isEqualTo("constat-1");

    navigateur.evaluer("document.querySelector('[value=err]').click()");
    assertThat(visibles()).isPositive().isLessThan(tous);
    assertThat(navigateur
            .evaluer("document.getElementById('constat-1').checkVisibility()")
            .asBoolean())
        .isFalse();
    navigateur.evaluer("document.querySelector('#filtres [type=reset]').click()");
    navigateur.evaluer("new Promise(r => setTimeout(r, 50))");
    assertThat(visibles()).isEqualTo(tous);
  }

  @Test
  void a_finding_leads_to_its_cell_and_the_cell_back() throws Exception {
    for (int largeur : new int[] {1280, 390}) {
      navigateur.fenetre(largeur, 800, false);
      navigateur.ouvrir(page);
      navigateur.evaluer("document.querySelector('#constat-1 a.lieu').click()");
      navigateur.evaluer("new Promise(r => setTimeout(r, 100))");
      assertThat(navigateur.evaluer("location.hash").asText()).isEqualTo("#f1-L27");
      assertThat(estEnVue("f1-L27")).as("%s px", largeur).isTrue();
      // With the letter of its column above it.
      assertThat(navigateur
              .evaluer("(() => { const b = document.getElementById('f1-L27')"
                  + ".getBoundingClientRect(); const t = [...document.querySelectorAll("
                  + "'.grille thead th')].find(e => e.textContent === 'L')"
                  + ".getBoundingClientRect(); const e = document.elementFromPoint("
                  + "b.x + b.width / 2, t.y + 5); return e.textContent; })()")
              .asText())
          .isEqualTo("L");
      navigateur.photo(images.resolve("cellule-" + largeur + ".png"));

      // A finding that the filter hides is shown again.
      choisir("texte", "qwertz");
      navigateur.evaluer("document.querySelector('#f1-L27 sup a').click()");
      navigateur.evaluer("new Promise(r => setTimeout(r, 100))");
      assertThat(navigateur.evaluer("location.hash").asText()).isEqualTo("#constat-1");
      assertThat(estEnVue("constat-1")).as("%s px", largeur).isTrue();
    }
  }

  @Test
  void every_link_leads_somewhere() throws Exception {
    assertThat(navigateur
            .evaluer("[...document.querySelectorAll('a')]"
                + ".filter(a => !document.getElementById(a.getAttribute('href').slice(1)))"
                + ".map(a => a.outerHTML)")
            .size())
        .isZero();
  }

  @Test
  void without_a_script_all_is_there_but_the_filter() throws Exception {
    navigateur.scripts(false);
    navigateur.ouvrir(page);

    assertThat(visibles()).isGreaterThan(10);
    assertThat(navigateur
            .evaluer("document.getElementById('filtres').checkVisibility()")
            .asBoolean())
        .isFalse();
  }

  /** With the tabulator: first the link that skips, then the contents. */
  @Test
  void the_keyboard_reaches_what_the_mouse_does() throws Exception {
    navigateur.touche("Tab", 9);
    assertThat(navigateur.evaluer("document.activeElement.className").asText())
        .isEqualTo("evitement");
    assertThat(navigateur
            .evaluer("document.activeElement.getBoundingClientRect().left >= 0"
                + " && getComputedStyle(document.activeElement).outlineStyle !== 'none'")
            .asBoolean())
        .isTrue();
    navigateur.touche("Enter", 13);
    assertThat(navigateur.evaluer("location.hash").asText()).isEqualTo("#contenu");
  }

  /** Nothing but tables, which scroll by themselves, is wider than the window. */
  @Test
  void the_page_fits_a_phone_and_a_desktop_in_both_themes() throws Exception {
    for (boolean sombre : new boolean[] {false, true}) {
      for (int largeur : new int[] {1280, 390, 320}) {
        navigateur.fenetre(largeur, 900, sombre);
        navigateur.ouvrir(page);
        assertThat(navigateur.evaluer("document.documentElement.scrollWidth").asInt())
            .as("%s px", largeur)
            .isLessThanOrEqualTo(largeur);
        String nom = largeur + (sombre ? "-sombre" : "");
        navigateur.photo(images.resolve(nom + ".png"));
        for (String ancre :
            new String[] {"resume", "evolution", "constats", "couverture", "document"}) {
          navigateur.evaluer("document.getElementById('" + ancre + "').scrollIntoView()");
          navigateur.photo(images.resolve(nom + "-" + ancre + ".png"));
        }
      }
    }
  }

  @Test
  void texts_have_the_contrast_that_the_rules_ask_for_in_both_themes() throws Exception {
    for (boolean sombre : new boolean[] {false, true}) {
      navigateur.fenetre(1280, 900, sombre);
      navigateur.ouvrir(page);
      assertThat(navigateur.evaluer(CONTRASTES).toString())
          .as("dark: %s", sombre)
          .isEqualTo("[]");
    }
  }

  /**
   * The texts whose colour is too near to the colour behind them: 4.5 to 1, or 3 to 1 for large
   * ones, as WCAG 2 defines it.
   */
  private static final String CONTRASTES = """
      (() => {
        const rgb = c => (c.match(/[\\d.]+/g) || []).map(Number);
        const lum = ([r, g, b]) => [r, g, b].map(v => v / 255)
          .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
          .reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
        const fond = e => {
          for (; e; e = e.parentElement) {
            const c = rgb(getComputedStyle(e).backgroundColor);
            if (c.length === 3 || c[3] === 1) { return c; }
          }
          return [255, 255, 255];
        };
        const fautes = [];
        const vus = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let mesures = 0;
        while (vus.nextNode()) {
          const e = vus.currentNode.parentElement;
          if (!vus.currentNode.data.trim() || !e.checkVisibility()
              || e.closest('script, style, title, desc, option, .cache')) { continue; }
          const s = getComputedStyle(e);
          const texte = rgb(e.closest('svg') ? s.fill : s.color);
          const [a, b] = [lum(texte), lum(fond(e))].sort((x, y) => y - x);
          const taille = parseFloat(s.fontSize);
          const grand = taille >= 24 || (taille >= 18.66 && s.fontWeight >= 700);
          mesures++;
          if ((a + 0.05) / (b + 0.05) < (grand ? 3 : 4.5)) {
            fautes.push(e.className + ': ' + vus.currentNode.data.slice(0, 30));
          }
        }
        return mesures > 500 ? [...new Set(fautes)] : ['only ' + mesures + ' texts'];
      })()""";

  @Test
  void it_prints_on_paper_of_a4() throws Exception {
    Path pdf = images.resolve("rapport.pdf");
    navigateur.imprimer(pdf);

    String texte = Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    // Upright pages of 595 by 842 points, and the sheets of the document across.
    assertThat(texte).containsPattern("/MediaBox ?\\[0 0 84[12][.\\d]* 59[45][.\\d]*\\]");
    assertThat(texte).containsPattern("/MediaBox ?\\[0 0 59[45][.\\d]* 84[12][.\\d]*\\]");
  }

  @Test
  void an_english_page_says_so() throws Exception {
    Path anglaise = dossier.resolve("report.html");
    RapportHtml.of(LectureFeuilles.read(BAGNOLS)).withLangue(Locale.ENGLISH).write(anglaise);
    navigateur.ouvrir(anglaise);

    assertThat(navigateur.evaluer("document.documentElement.lang").asText()).isEqualTo("en");
    assertThat(navigateur.messages()).isEmpty();
  }
}
