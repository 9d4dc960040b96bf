import type { ChartModel } from './model';

/** The table as CSV (RFC 4180): numbers with a point; a text that a spreadsheet would take for a formula is quoted by an apostrophe. */
export function toCsv(model: ChartModel): string {
  const rows = [model.columns, ...model.marks.map((mark) => mark.cells)];
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: string | number): string {
  if (typeof value === 'number') {
    return String(value);
  }
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
