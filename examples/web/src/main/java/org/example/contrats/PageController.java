package org.example.contrats;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.spring.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

/** The pages: upload, results, what can be downloaded. */
@Controller
class PageController {

  static final int FICHIERS = 5;

  private final Examen examen;
  private final Lots lots;
  private final DataSize parFichier;

  PageController(
      Examen examen,
      Lots lots,
      @Value("${spring.servlet.multipart.max-file-size}") DataSize parFichier) {
    this.examen = examen;
    this.lots = lots;
    this.parFichier = parFichier;
  }

  @GetMapping("/")
  String accueil(Model model) {
    model.addAttribute("nombre", FICHIERS);
    model.addAttribute("taille", parFichier.toMegabytes());
    return "accueil";
  }

  /** Checks each file on its own: figures of two documents are never put together. */
  @PostMapping("/documents")
  RedirectView deposer(@RequestParam("fichiers") List<MultipartFile> fichiers, Locale langue)
      throws IOException {
    List<MultipartFile> choisis = fichiers.stream()
        .filter(f -> !f.isEmpty() || !"".equals(f.getOriginalFilename()))
        .toList();
    if (choisis.isEmpty()) {
      throw new Refus(HttpStatus.BAD_REQUEST, "erreur.vide");
    }
    if (choisis.size() > FICHIERS) {
      throw new Refus(HttpStatus.BAD_REQUEST, "erreur.nombre", FICHIERS);
    }
    List<Resultat> resultats = new ArrayList<>();
    for (MultipartFile fichier : choisis) {
      resultats.add(examiner(fichier, choisis.size() == 1, langue));
    }
    RedirectView suite = new RedirectView("/documents/" + lots.garder(resultats), true);
    suite.setStatusCode(HttpStatus.SEE_OTHER);
    return suite;
  }

  private Resultat examiner(MultipartFile fichier, boolean seul, Locale langue) throws IOException {
    String nom = SourceReader.nom(fichier);
    try {
      return examen.examiner(fichier.getBytes(), nom, langue);
    } catch (LectureException e) {
      if (seul) {
        throw e;
      }
      return new Resultat.Illisible(nom, e.message(langue));
    }
  }

  @GetMapping("/documents/{lot}")
  String resultats(@PathVariable String lot, Model model) {
    model.addAttribute("lot", lot);
    model.addAttribute("resultats", lots.get(lot).orElseThrow(PageController::absent));
    return "resultats";
  }

  @GetMapping("/documents/{lot}/{rang}/{piece}")
  ResponseEntity<byte[]> piece(
      @PathVariable String lot, @PathVariable int rang, @PathVariable("piece") String chemin) {
    Piece piece = Piece.of(chemin).orElseThrow(PageController::absent);
    List<Resultat> resultats = lots.get(lot).orElseThrow(PageController::absent);
    if (rang < 0
        || rang >= resultats.size()
        || !(resultats.get(rang) instanceof Document document)
        || !document.pieces().containsKey(piece)) {
      throw absent();
    }
    // The report is shown, everything else is saved. The name is encoded: it came from outside.
    ContentDisposition disposition = (piece == Piece.RAPPORT
            ? ContentDisposition.inline()
            : ContentDisposition.attachment())
        .filename(piece.nom(document.nom()), StandardCharsets.UTF_8)
        .build();
    return ResponseEntity.ok()
        .contentType(piece.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(document.pieces().get(piece));
  }

  private static Refus absent() {
    return new Refus(HttpStatus.NOT_FOUND, "erreur.absent");
  }
}
