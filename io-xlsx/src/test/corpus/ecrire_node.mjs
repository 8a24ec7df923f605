// Writes workbooks described in JSON on the standard input with exceljs or SheetJS (npm).
// node ecrire_node.mjs exceljs|sheetjs FICHIER.xlsx < description.json
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import * as XLSX from 'xlsx';

const [producteur, fichier] = process.argv.slice(2);
const classeur = JSON.parse(readFileSync(0, 'utf8'));

function jour(iso) {
  return new Date(iso + 'T00:00:00Z');
}

async function exceljs() {
  const sortie = new ExcelJS.Workbook();
  sortie.created = sortie.modified = new Date('2024-01-02T00:00:00Z');
  sortie.properties.date1904 = classeur.date1904;
  for (const f of classeur.feuilles) {
    const feuille = sortie.addWorksheet(f.nom, { state: f.masquee ? 'hidden' : 'visible' });
    for (const [ligne, colonne, v] of f.cellules) {
      const cellule = feuille.getCell(ligne, colonne);
      if (v.t === 'd') {
        cellule.value = jour(v.v);
        cellule.numFmt = 'dd/mm/yyyy';
      } else if (v.t === 'f') {
        cellule.value = v.v === null ? { formula: v.f } : { formula: v.f, result: v.v };
      } else if (v.t === 'e') {
        cellule.value = { error: v.v };
      } else if (v.t === 'r') {
        cellule.value = { richText: v.v.map((text, i) => ({ text, font: { bold: i % 2 === 1 } })) };
      } else if (v.t === 'l') {
        cellule.value = { text: v.v, hyperlink: v.l };
      } else {
        cellule.value = v.v;
        if (v.z) cellule.numFmt = v.z;
      }
    }
    for (const plage of f.fusions) feuille.mergeCells(plage);
    for (const [ligne, colonne, texte] of f.commentaires) {
      feuille.getCell(ligne, colonne).note = texte;
    }
    for (const ligne of f.lignesMasquees) feuille.getRow(ligne).hidden = true;
    for (const colonne of f.colonnesMasquees) feuille.getColumn(colonne).hidden = true;
  }
  await sortie.xlsx.writeFile(fichier);
}

function sheetjs() {
  const sortie = XLSX.utils.book_new();
  sortie.Workbook = { WBProps: { date1904: classeur.date1904 }, Sheets: [] };
  for (const f of classeur.feuilles) {
    const feuille = {};
    let bas = 1;
    let droite = 1;
    for (const [ligne, colonne, v] of f.cellules) {
      bas = Math.max(bas, ligne);
      droite = Math.max(droite, colonne);
      feuille[XLSX.utils.encode_cell({ r: ligne - 1, c: colonne - 1 })] = cellule(v);
    }
    for (const [ligne, colonne, texte] of f.commentaires) {
      const ou = XLSX.utils.encode_cell({ r: ligne - 1, c: colonne - 1 });
      feuille[ou] = feuille[ou] ?? { t: 'z' };
      feuille[ou].c = [{ a: 'mairie', t: texte }];
    }
    feuille['!ref'] = 'A1:' + XLSX.utils.encode_cell({ r: bas - 1, c: droite - 1 });
    feuille['!merges'] = f.fusions.map((p) => XLSX.utils.decode_range(p));
    feuille['!rows'] = [];
    for (const ligne of f.lignesMasquees) feuille['!rows'][ligne - 1] = { hidden: true };
    feuille['!cols'] = [];
    for (const colonne of f.colonnesMasquees) feuille['!cols'][colonne - 1] = { hidden: true };
    XLSX.utils.book_append_sheet(sortie, feuille, f.nom);
    sortie.Workbook.Sheets.push({ name: f.nom, Hidden: f.masquee ? 1 : 0 });
  }
  writeFileSync(fichier, XLSX.write(sortie, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

function cellule(v) {
  const origine = classeur.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  switch (v.t) {
    case 'd':
      return { t: 'n', v: (jour(v.v).getTime() - origine) / 86400000, z: 'dd/mm/yyyy' };
    case 'f':
      return v.v === null ? { t: 'n', f: v.f } : { t: 'n', f: v.f, v: v.v };
    case 'e':
      return { t: 'e', v: { '#DIV/0!': 7, '#VALUE!': 15, '#REF!': 23, '#NAME?': 29, '#N/A': 42 }[v.v] };
    case 'n':
      return v.z ? { t: 'n', v: v.v, z: v.z } : { t: 'n', v: v.v };
    default:
      return { t: v.t, v: v.v };
  }
}

await (producteur === 'exceljs' ? exceljs() : sheetjs());
