package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.tableaux.feuille.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Files made to harm whoever reads them, each named after what it tries. All are under 5 MiB. */
final class Hostiles {

  private static final String FEUILLE = "<worksheet xmlns=\"" + Archive.NS + "\"><sheetData>";
  private static final String FIN_FEUILLE = "</sheetData></worksheet>";
  private static final String TEXTES =
      "<sst xmlns=\"" + Archive.NS + "\" count=\"4000000000\" uniqueCount=\"4000000000\">";
  private static final String BLANC = " ".repeat(1000);
  private static final int MILLION = 1_000_000;

  private Hostiles() {}

  /** Those that cost memory or time. */
  static Map<String, Supplier<byte[]>> lourds() {
    Map<String, Supplier<byte[]>> tous = new LinkedHashMap<>();
    tous.put("300_Mo_d_espaces", () -> feuille(FEUILLE, 300_000, i -> BLANC, FIN_FEUILLE));
    tous.put(
        "30_Mo_d_espaces_sous_le_plancher",
        () -> feuille(FEUILLE, 30_000, i -> BLANC, FIN_FEUILLE));
    tous.put(
        "une_cellule_de_100_Mo",
        () -> feuille(
            FEUILLE + "<row><c t=\"inlineStr\"><is><t>",
            100_000,
            i -> "a".repeat(1000),
            "</t></is></c></row>" + FIN_FEUILLE));
    tous.put(
        "un_texte_partage_de_30_Mo",
        () -> textes(30, i -> "<si><t>" + "a".repeat(MILLION) + "</t></si>"));
    tous.put(
        "un_commentaire_XML_de_100_Mo",
        () -> feuille(FEUILLE + "<!--", 100_000, i -> BLANC, "-->" + FIN_FEUILLE));
    tous.put(
        "un_attribut_de_100_Mo",
        () -> feuille(FEUILLE + "<row a=\"", 100_000, i -> BLANC, "\"/>" + FIN_FEUILLE));
    tous.put(
        "une_section_CDATA_de_100_Mo",
        () -> feuille(
            FEUILLE + "<row><c><v><![CDATA[",
            100_000,
            i -> BLANC,
            "]]></v></c></row>" + FIN_FEUILLE));
    tous.put(
        "une_instruction_de_100_Mo",
        () -> feuille(FEUILLE + "<?p ", 100_000, i -> BLANC, "?>" + FIN_FEUILLE));
    tous.put(
        "un_nom_d_element_de_20_Mo",
        () -> feuille(FEUILLE + "<a", 20_000, i -> "a".repeat(1000), "/>" + FIN_FEUILLE));
    tous.put(
        "un_million_de_noms_d_elements",
        () -> feuille(FEUILLE, MILLION, i -> "<a" + i + "/>", FIN_FEUILLE));
    tous.put(
        "un_million_de_noms_d_attributs",
        () -> feuille(FEUILLE, MILLION, i -> "<row a" + i + "=''/>", FIN_FEUILLE));
    tous.put(
        "un_million_d_espaces_de_noms",
        () -> feuille(FEUILLE, MILLION, i -> "<row xmlns='" + i + "'/>", FIN_FEUILLE));
    tous.put(
        "un_million_d_instructions",
        () -> feuille(FEUILLE, MILLION, i -> "<?p" + i + " ?>", FIN_FEUILLE));
    tous.put(
        "cent_mille_attributs",
        () -> feuille(FEUILLE + "<row ", 100_000, i -> "a" + i + "='' ", "/>" + FIN_FEUILLE));
    tous.put("un_million_de_niveaux", () -> feuille(FEUILLE, MILLION, i -> "<row>", FIN_FEUILLE));
    tous.put(
        "un_million_de_rangees_vides",
        () -> feuille(FEUILLE, MILLION, i -> "<row r=\"" + (i + 1) + "\"/>", FIN_FEUILLE));
    tous.put(
        "un_million_de_rangees_masquees",
        () -> feuille(FEUILLE, MILLION, i -> "<row hidden=\"1\"/>", FIN_FEUILLE));
    tous.put(
        "un_million_de_rangees_d_une_cellule",
        () -> feuille(FEUILLE, MILLION, i -> "<row><c><v>" + i + "</v></c></row>", FIN_FEUILLE));
    tous.put(
        "quatre_cent_mille_rangees_a_rebours",
        () -> feuille(
            FEUILLE,
            400_000,
            i -> "<row r=\"" + (MILLION - i) + "\"><c><v>1</v></c></row>",
            FIN_FEUILLE));
    tous.put(
        "la_meme_rangee_un_million_de_fois",
        () -> feuille(
            FEUILLE,
            MILLION,
            i -> "<row r=\"1\"><c r=\"A1\"><v>" + i % 7 + "</v></c></row>",
            FIN_FEUILLE));
    tous.put(
        "la_meme_cellule_deux_millions_de_fois",
        () -> feuille(
            FEUILLE + "<row>",
            2 * MILLION,
            i -> "<c r=\"A1\"><v>1</v></c>",
            "</row>" + FIN_FEUILLE));
    tous.put(
        "trois_millions_de_cellules",
        () -> feuille(
            FEUILLE,
            3 * MILLION / 50,
            i -> "<row>" + "<c><v>0.1</v></c>".repeat(50) + "</row>",
            FIN_FEUILLE));
    tous.put(
        "un_million_de_formules",
        () -> feuille(
            FEUILLE,
            MILLION,
            i -> "<row><c><f>A" + i + "</f><v>" + i + "</v></c></row>",
            FIN_FEUILLE));
    tous.put(
        "trois_cent_mille_longs_nombres",
        () -> feuille(
            FEUILLE,
            300_000,
            i -> "<row><c><v>0." + "7".repeat(390 - i % 9) + "</v></c></row>",
            FIN_FEUILLE));
    tous.put(
        "quatre_cent_mille_cellules_riches",
        () -> feuille(
            FEUILLE,
            400_000,
            i -> "<row hidden=\"1\"><c t=\"inlineStr\"><f>" + i % 99 + "</f><is><t>\u20AC" + i % 999
                + "</t></is></c></row>",
            FIN_FEUILLE));
    tous.put(
        "des_erreurs_interminables",
        () -> feuille(
            FEUILLE,
            1_500,
            i -> "<row><c t=\"e\"><v>#" + i + "A".repeat(100_000) + "</v></c></row>",
            FIN_FEUILLE));
    tous.put(
        "deux_millions_de_textes_partages",
        () -> textes(2 * MILLION, i -> "<si><t>" + i % 9999 + "</t></si>"));
    tous.put("trois_millions_de_textes_vides", () -> textes(3 * MILLION, i -> "<si/>"));
    tous.put(
        "cinq_cents_textes_de_32767_caracteres",
        () -> textes(500, i -> "<si><t>" + i + "\u20AC".repeat(32_000) + "</t></si>"));
    tous.put(
        "une_cellule_en_un_million_de_morceaux",
        () -> textes(1, i -> "<si>" + "<r><t/></r>".repeat(MILLION) + "</si>"));
    tous.put(
        "cinquante_mille_fusions",
        () -> fusions(50_000, i -> "A" + (2 * i + 1) + ":XFD" + (2 * i + 2)));
    tous.put(
        "cinquante_mille_fusions_superposees",
        () -> fusions(50_000, i -> "A" + (i + 1) + ":XFD1048576"));
    tous.put(
        "seize_mille_fusions_en_escalier",
        () -> fusions(
            16_383,
            i -> Reference.lettres(i + 1) + (i + 1) + ":" + Reference.lettres(i + 1)
                + (i + 40_000)));
    tous.put("un_million_de_fusions", () -> fusions(MILLION, i -> "A" + (i + 1) + ":B" + (i + 1)));
    tous.put("des_fusions_et_des_vides", Hostiles::vides);
    tous.put(
        "un_million_de_styles",
        () -> Archive.rangees("")
            .flot(
                Archive.STYLES,
                "<styleSheet><cellXfs>",
                MILLION,
                i -> "<xf numFmtId=\"999\"/>",
                "</cellXfs></styleSheet>")
            .octets());
    tous.put(
        "un_million_de_formats",
        () -> Archive.rangees("")
            .flot(
                Archive.STYLES,
                "<styleSheet><numFmts>",
                MILLION,
                i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"[[[[\"/>",
                "</numFmts></styleSheet>")
            .octets());
    tous.put(
        "des_formats_interminables",
        () -> Archive.rangees("")
            .flot(
                Archive.STYLES,
                "<styleSheet><numFmts>",
                20,
                i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"" + "[h]s.0".repeat(300_000)
                    + "\"/>",
                "</numFmts></styleSheet>")
            .octets());
    tous.put("un_million_de_commentaires", () -> commentaires(MILLION));
    tous.put(
        "un_million_de_relations",
        () -> Archive.rangees("")
            .flot(
                Archive.RELATIONS,
                "<Relationships>",
                MILLION,
                i -> "<Relationship Id=\"r" + i
                    + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>",
                "</Relationships>")
            .octets());
    tous.put(
        "cent_mille_onglets",
        () -> Archive.rangees("")
            .flot(
                Archive.CLASSEUR,
                "<workbook xmlns:r=\"" + Archive.NS_R + "\"><sheets>",
                100_000,
                i -> "<sheet name=\"f" + i + "\" r:id=\"rId1\"/>",
                "</sheets></workbook>")
            .octets());
    tous.put("vingt_feuilles_de_30_Mo", Hostiles::vingtFeuilles);
    tous.put("vingt_mille_entrees", Hostiles::vingtMilleEntrees);
    tous.putAll(bilans());
    return tous;
  }

  /** Those that a reader of contracts takes for a table of actions. */
  private static Map<String, Supplier<byte[]>> bilans() {
    Map<String, Supplier<byte[]>> tous = new LinkedHashMap<>();
    tous.put(
        "deux_cent_mille_actions",
        () -> bilan(200_000, i -> textes("P" + i % 99, "A" + i) + nombres(i, 2, i + 2)));
    tous.put(
        "quarante_mille_montants_sans_libelle",
        () -> bilan(40_000, i -> (i == 0 ? textes("P", "A") : "<c/><c/>") + nombres(1, 2, 3)));
    tous.put(
        "cinquante_mille_sous_totaux",
        () -> bilan(
            50_000,
            i -> i % 2 == 0
                ? textes("P", "A") + nombres(1, 2, 3)
                : textes("Sous-total", "") + nombres(1, 2, 3)));
    tous.put(
        "quarante_mille_lignes_de_montants_illisibles",
        () -> bilan(40_000, i -> textes("P", "A", "3 + FPH", "1.234", "?")));
    tous.put(
        "quinze_mille_lignes_de_seize_textes",
        () -> bilan(15_000, i -> textes("P", "A", "b") + textes("c").repeat(13)));
    tous.put("quarante_mille_en_tetes", () -> bilan(40_000, i -> TITRES));
    tous.put(
        "quarante_mille_montants_fusionnes",
        () -> feuille(
            FEUILLE + "<row>" + TITRES + "</row>"
                + ("<row>" + textes("P", "A") + nombres(1, 2, 3) + "</row>").repeat(40_000)
                + "</sheetData><mergeCells>",
            40_000,
            i -> "<mergeCell ref=\"C" + (i + 2) + ":D" + (i + 2) + "\"/>",
            "</mergeCells></worksheet>"));
    tous.put("quatre_mille_financeurs", () -> financeurs(4_000));
    tous.put("seize_mille_financeurs", () -> financeurs(16_000));
    tous.put(
        "dix_mille_textes_de_mille_caracteres",
        () -> bilan(10_000, i -> textes("P", ("A" + i).repeat(150)) + nombres(1, 2, 3)));
    return tous;
  }

  private static byte[] financeurs(int combien) {
    StringBuilder financeurs = new StringBuilder();
    for (int i = 0; i < combien; i++) {
      financeurs.append(textes("Ville de V" + i));
    }
    String nombres = nombres(1).repeat(combien);
    return feuille(
        FEUILLE + "<row>" + textes("Porteur", "Action") + financeurs + "</row>",
        50,
        i -> "<row>" + textes("P", "A" + i) + nombres + "</row>",
        FIN_FEUILLE);
  }

  private static final String TITRES = textes("Porteur", "Action", "Ville", "Etat", "TOTAL");

  private static byte[] bilan(int rangees, IntFunction<String> cellules) {
    return feuille(
        FEUILLE + "<row>" + TITRES + "</row>",
        rangees,
        i -> "<row>" + cellules.apply(i) + "</row>",
        FIN_FEUILLE);
  }

  private static String textes(String... textes) {
    StringBuilder cellules = new StringBuilder();
    for (String texte : textes) {
      cellules.append("<c t=\"inlineStr\"><is><t>" + texte + "</t></is></c>");
    }
    return cellules.toString();
  }

  private static String nombres(int... nombres) {
    StringBuilder cellules = new StringBuilder();
    for (int nombre : nombres) {
      cellules.append("<c><v>" + nombre + "</v></c>");
    }
    return cellules.toString();
  }

  private static byte[] feuille(String debut, int fois, IntFunction<String> texte, String fin) {
    return Archive.rangees("").flot(Archive.FEUILLE, debut, fois, texte, fin).octets();
  }

  private static byte[] textes(int fois, IntFunction<String> texte) {
    return Archive.rangees("<row><c t=\"s\"><v>0</v></c></row>")
        .flot(Archive.TEXTES, TEXTES, fois, texte, "</sst>")
        .octets();
  }

  private static byte[] fusions(int fois, IntFunction<String> plage) {
    return feuille(
        FEUILLE + "<row><c><v>1</v></c></row></sheetData><mergeCells>",
        fois,
        i -> "<mergeCell ref=\"" + plage.apply(i) + "\"/>",
        "</mergeCells></worksheet>");
  }

  /** Sixteen thousand merges abreast, and as many blanks in each row to look up among them. */
  private static byte[] vides() {
    StringBuilder fusions = new StringBuilder("</sheetData><mergeCells>");
    for (int i = 1; i <= 16_384; i++) {
      String lettres = Reference.lettres(i);
      fusions.append("<mergeCell ref=\"" + lettres + "1:" + lettres + "1048576\"/>");
    }
    return feuille(
        FEUILLE,
        100,
        i -> "<row>" + "<c/>".repeat(16_384) + "</row>",
        fusions + "</mergeCells></worksheet>");
  }

  private static byte[] commentaires(int fois) {
    return Archive.rangees("")
        .partie(
            "xl/worksheets/_rels/sheet1.xml.rels",
            Archive.relations(Archive.relation("r", "comments", "../comments1.xml")))
        .flot(
            "xl/comments1.xml",
            "<comments><commentList>",
            fois,
            i -> "<comment ref=\"A" + (i + 1) + "\"><text><t>" + i % 99 + "</t></text></comment>",
            "</commentList></comments>")
        .octets();
  }

  private static byte[] vingtFeuilles() {
    Archive archive = Archive.rangees("");
    StringBuilder relations = new StringBuilder();
    StringBuilder onglets = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      relations.append(Archive.relation("r" + i, "worksheet", "worksheets/f" + i + ".xml"));
      onglets.append("<sheet name=\"f" + i + "\" r:id=\"r" + i + "\"/>");
      archive.flot("xl/worksheets/f" + i + ".xml", FEUILLE, 30_000, j -> BLANC, FIN_FEUILLE);
    }
    return archive
        .partie(Archive.RELATIONS, Archive.relations(relations.toString()))
        .classeur("", onglets.toString())
        .octets();
  }

  private static byte[] vingtMilleEntrees() {
    Archive archive = Archive.rangees("");
    for (int i = 0; i < 20_000; i++) {
      archive.partie("xl/media/image" + i + ".png", "");
    }
    return archive.octets();
  }
}
