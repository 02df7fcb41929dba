// Made by `npm run generate:validators` from the schemas beside it, by Ajv. Not written by hand.
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { formatChecks as formats } from '../json-schema/formats.ts'
import { repeatedItem } from '../json-schema/repeated-item.ts'
export const validators = {}
validators.Estate=I;const z={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{const:"Estate"},metadata:{
type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"strin\
g",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},required:["name"],additionalProperties:!1},
spec:{type:"object",properties:{accounts:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"^[a\
-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},provider:{type:"string",enum:["aws","azure","gcp","http","local"]},environment:{
type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},id:{type:"string",minLength:1,maxLength:1e4},regions:{
type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},scanRole:{type:"string",minLength:1,maxLength:1e4},
applyRole:{type:"string",minLength:1,maxLength:1e4},externalId:{type:"string",minLength:1,maxLength:1e4},url:{type:"stri\
ng",minLength:1,maxLength:1e4,pattern:"^https?://[^\\s/]+"}},required:["name","provider","environment"],additionalProperties:!1,
if:{properties:{provider:{const:"http"}},required:["provider"]},then:{required:["url"]}}},administrators:{type:"array",items:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$",maxLength:200}},currency:{type:"string",
minLength:1,maxLength:1e4,pattern:"^[A-Z]{3}$"},groups:{type:"object",additionalProperties:{type:"array",items:{type:"st\
ring",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$",maxLength:200}},propertyNames:{type:"string",pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63}},packs:{type:"array",items:{type:"object",properties:{name:{type:"string",
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},version:{type:"integer",minimum:1},parameters:{type:"object"},enforcement:{
type:"object",additionalProperties:{type:"string",enum:["deny","approve","warn","audit"]}},except:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4},uniqueItems:!0}},required:["name","version"],additionalProperties:!1}},scans:{type:"a\
rray",items:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},schedule:{
type:"string",pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"},timeZone:{type:"string",minLength:1,maxLength:1e4},
accounts:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},minItems:1,uniqueItems:!0},report:{type:"array",items:{
type:"string",enum:["issue","pull-request"]},uniqueItems:!0}},required:["name","schedule","accounts"],additionalProperties:!1}},
mode:{type:"string",enum:["enforce","observe"]},egress:{type:"array",items:{type:"string",minLength:1,maxLength:1e4}},limits:{
type:"object",properties:{deletions:{type:"integer",minimum:0}},required:[],additionalProperties:!1}},required:["account\
s","administrators"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},
n=Object.prototype.hasOwnProperty,w=ucs2length.default,A=repeatedItem,j=new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$","u"),
K=new RegExp("^https?://[^\\s/]+","u"),Z=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$","u"),F=new RegExp(
"^[A-Z]{3}$","u"),$=new RegExp("^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$","u");function I(b,{instancePath:t="",parentData:C,
parentDataProperty:q,rootData:v=b}={}){let e=null,r=0;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.apiVersion===void 0||
!n.call(b,"apiVersion")){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api\
Version"}};e===null?e=[s]:e.push(s),r++}if(b.kind===void 0||!n.call(b,"kind")){const s={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),r++}if(b.metadata===void 0||!n.call(
b,"metadata")){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===
null?e=[s]:e.push(s),r++}if(b.spec===void 0||!n.call(b,"spec")){const s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[s]:e.push(s),r++}for(const s of Object.keys(b))if(!(s==="apiVersi\
on"||s==="kind"||s==="metadata"||s==="spec")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s}};e===null?e=[y]:e.push(y),r++}if(b.apiVersion!==void 0&&n.call(b,"apiVers\
ion")&&b.apiVersion!=="plumbline/v1"){const s={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"plumbline/v1"}};e===null?e=[s]:e.push(s),r++}if(b.kind!==void 0&&n.call(b,"kind")&&b.kind!==
"Estate"){const s={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Est\
ate"}};e===null?e=[s]:e.push(s),r++}if(b.metadata!==void 0&&n.call(b,"metadata")){let s=b.metadata;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.name===void 0||!n.call(s,"name")){const y={instancePath:t+"/metadata",schemaPath:"#/propert\
ies/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[y]:e.push(y),r++}for(const y of Object.
keys(s))if(!(y==="name"||y==="title"||y==="description"||y==="labels"||y==="annotations")){const k={instancePath:t+"/met\
adata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[k]:e.push(k),r++}if(s.name!==void 0&&n.call(s,"name")){let y=s.name;if(typeof y=="string"){if(w(y)>63){const k={
instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[k]:e.push(k),r++}if(!j.test(y)){const k={instancePath:t+"/metadata/name",schemaPath:"#/properties\
/metadata/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[k]:
e.push(k),r++}}else{const k={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(s.title!==void 0&&n.call(s,"title")){let y=s.title;if(typeof y==
"string"){if(w(y)>1e4){const k={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}if(w(y)<1){const k={instancePath:t+"/metadat\
a/title",schemaPath:"#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[k]:e.push(k),r++}}else{const k={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(s.description!==void 0&&n.call(s,"description")){
let y=s.description;if(typeof y=="string"){if(w(y)>1e4){const k={instancePath:t+"/metadata/description",schemaPath:"#/pr\
operties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}
if(w(y)<1){const k={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/metadata/descr\
iption",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=
[k]:e.push(k),r++}}if(s.labels!==void 0&&n.call(s,"labels")){let y=s.labels;if(y&&typeof y=="object"&&!Array.isArray(y)){
for(const k of Object.keys(y))if(typeof y[k]!="string"){const o={instancePath:t+"/metadata/labels/"+k.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}else{const k={instancePath:t+"/metadata/labels",schemaPath:"#/properties/m\
etadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(s.annotations!==
void 0&&n.call(s,"annotations")){let y=s.annotations;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const k of Object.
keys(y))if(typeof y[k]!="string"){const o={instancePath:t+"/metadata/annotations/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}}else{const k={instancePath:t+"/metadata/annotations",schemaPath:"#/properties/metad\
ata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}}else{const y={instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}
if(b.spec!==void 0&&n.call(b,"spec")){let s=b.spec;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.accounts===void 0||
!n.call(s,"accounts")){const y={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"accounts"}};e===null?e=[y]:e.push(y),r++}if(s.administrators===void 0||!n.call(s,"administrators")){const y={
instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"administrator\
s"}};e===null?e=[y]:e.push(y),r++}for(const y of Object.keys(s))if(!n.call(z.properties.spec.properties,y)){const k={instancePath:t+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[k]:e.push(k),r++}if(s.accounts!==void 0&&n.call(s,"accounts")){let y=s.accounts;if(Array.isArray(y)){const k=y.
length;for(let o=0;o<k;o++){let p=y[o];const l=r;let f=!0;const i=r;if(p&&typeof p=="object"&&!Array.isArray(p)){let g;if((p.
provider===void 0||!n.call(p,"provider"))&&(g="provider")){const c={};e===null?e=[c]:e.push(c),r++}else if(p.provider!==
void 0&&n.call(p,"provider")&&p.provider!=="http"){const c={};e===null?e=[c]:e.push(c),r++}}var u=i===r;if(r=l,e!==null&&
(l?e.length=l:e=null),u){const g=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&(p.url===void 0||!n.call(p,"url"))){const d={
instancePath:t+"/spec/accounts/"+o,schemaPath:"#/properties/spec/properties/accounts/items/then/required",keyword:"requi\
red",params:{missingProperty:"url"}};e===null?e=[d]:e.push(d),r++}var u=g===r;f=u}if(!f){const g={instancePath:t+"/spec/\
accounts/"+o,schemaPath:"#/properties/spec/properties/accounts/items/if",keyword:"if",params:{failingKeyword:"then"}};e===
null?e=[g]:e.push(g),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0||!n.call(p,"name")){const g={instancePath:t+
"/spec/accounts/"+o,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[g]:e.push(g),r++}if(p.provider===void 0||!n.call(p,"provider")){const g={instancePath:t+"/spec/accou\
nts/"+o,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"pr\
ovider"}};e===null?e=[g]:e.push(g),r++}if(p.environment===void 0||!n.call(p,"environment")){const g={instancePath:t+"/sp\
ec/accounts/"+o,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"\
environment"}};e===null?e=[g]:e.push(g),r++}for(const g of Object.keys(p))if(!n.call(z.properties.spec.properties.accounts.
items.properties,g)){const c={instancePath:t+"/spec/accounts/"+o,schemaPath:"#/properties/spec/properties/accounts/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[c]:e.push(c),r++}if(p.name!==
void 0&&n.call(p,"name")){let g=p.name;if(typeof g=="string"){if(w(g)>63){const c={instancePath:t+"/spec/accounts/"+o+"/\
name",schemaPath:"#/properties/spec/properties/accounts/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};
e===null?e=[c]:e.push(c),r++}if(!j.test(g)){const c={instancePath:t+"/spec/accounts/"+o+"/name",schemaPath:"#/properties\
/spec/properties/accounts/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9]\
)?$"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/accounts/"+o+"/name",schemaPath:"#/properties/s\
pec/properties/accounts/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}
if(p.provider!==void 0&&n.call(p,"provider")){let g=p.provider;if(typeof g!="string"){const c={instancePath:t+"/spec/acc\
ounts/"+o+"/provider",schemaPath:"#/properties/spec/properties/accounts/items/properties/provider/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}if(!(g==="aws"||g==="azure"||g==="gcp"||g==="http"||g==="local")){const c={
instancePath:t+"/spec/accounts/"+o+"/provider",schemaPath:"#/properties/spec/properties/accounts/items/properties/provid\
er/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.accounts.items.properties.provider.enum}};e===
null?e=[c]:e.push(c),r++}}if(p.environment!==void 0&&n.call(p,"environment")){let g=p.environment;if(typeof g=="string"){
if(w(g)>63){const c={instancePath:t+"/spec/accounts/"+o+"/environment",schemaPath:"#/properties/spec/properties/accounts\
/items/properties/environment/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[c]:e.push(c),r++}if(!j.test(
g)){const c={instancePath:t+"/spec/accounts/"+o+"/environment",schemaPath:"#/properties/spec/properties/accounts/items/p\
roperties/environment/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[c]:e.push(
c),r++}}else{const c={instancePath:t+"/spec/accounts/"+o+"/environment",schemaPath:"#/properties/spec/properties/account\
s/items/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.id!==void 0&&
n.call(p,"id")){let g=p.id;if(typeof g=="string"){if(w(g)>1e4){const c={instancePath:t+"/spec/accounts/"+o+"/id",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=
[c]:e.push(c),r++}if(w(g)<1){const c={instancePath:t+"/spec/accounts/"+o+"/id",schemaPath:"#/properties/spec/properties/\
accounts/items/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:t+"/spec/accounts/"+o+"/id",schemaPath:"#/properties/spec/properties/accounts/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.regions!==void 0&&n.call(p,"regions")){let g=p.regions;
if(Array.isArray(g)){const c=g.length;for(let h=0;h<c;h++){let m=g[h];if(typeof m=="string"){if(w(m)>1e4){const R={instancePath:t+
"/spec/accounts/"+o+"/regions/"+h,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/maxLe\
ngth",keyword:"maxLength",params:{limit:1e4}};e===null?e=[R]:e.push(R),r++}if(w(m)<1){const R={instancePath:t+"/spec/acc\
ounts/"+o+"/regions/"+h,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{const R={instancePath:t+"/spec/accounts/"+o+"/regions/"+
h,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[R]:e.push(R),r++}}const d=A(g);if(d>=0){const h={instancePath:t+"/spec/accounts/"+o+"/regions",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/regions/uniqueItems",keyword:"uniqueItems",params:{at:d}};e===null?
e=[h]:e.push(h),r++}}else{const c={instancePath:t+"/spec/accounts/"+o+"/regions",schemaPath:"#/properties/spec/propertie\
s/accounts/items/properties/regions/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(p.scanRole!==
void 0&&n.call(p,"scanRole")){let g=p.scanRole;if(typeof g=="string"){if(w(g)>1e4){const c={instancePath:t+"/spec/accoun\
ts/"+o+"/scanRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/scanRole/maxLength",keyword:"maxLe\
ngth",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(w(g)<1){const c={instancePath:t+"/spec/accounts/"+o+"/scanRole",
schemaPath:"#/properties/spec/properties/accounts/items/properties/scanRole/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/accounts/"+o+"/scanRole",schemaPath:"#/properties/spec\
/properties/accounts/items/properties/scanRole/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}
if(p.applyRole!==void 0&&n.call(p,"applyRole")){let g=p.applyRole;if(typeof g=="string"){if(w(g)>1e4){const c={instancePath:t+
"/spec/accounts/"+o+"/applyRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/applyRole/maxLength",
keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(w(g)<1){const c={instancePath:t+"/spec/accounts/"+
o+"/applyRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/applyRole/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/accounts/"+o+"/applyRole",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/applyRole/type",keyword:"type",params:{type:"string"}};e===null?e=
[c]:e.push(c),r++}}if(p.externalId!==void 0&&n.call(p,"externalId")){let g=p.externalId;if(typeof g=="string"){if(w(g)>1e4){
const c={instancePath:t+"/spec/accounts/"+o+"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/proper\
ties/externalId/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(w(g)<1){const c={instancePath:t+
"/spec/accounts/"+o+"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/properties/externalId/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/accounts/"+o+
"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/properties/externalId/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.url!==void 0&&n.call(p,"url")){let g=p.url;if(typeof g=="string"){if(w(
g)>1e4){const c={instancePath:t+"/spec/accounts/"+o+"/url",schemaPath:"#/properties/spec/properties/accounts/items/prope\
rties/url/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(w(g)<1){const c={instancePath:t+
"/spec/accounts/"+o+"/url",schemaPath:"#/properties/spec/properties/accounts/items/properties/url/minLength",keyword:"mi\
nLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!K.test(g)){const c={instancePath:t+"/spec/accounts/"+o+"/url",
schemaPath:"#/properties/spec/properties/accounts/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^http\
s?://[^\\s/]+"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/accounts/"+o+"/url",schemaPath:"#/pro\
perties/spec/properties/accounts/items/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}}}else{const g={instancePath:t+"/spec/accounts/"+o,schemaPath:"#/properties/spec/properties/accounts/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const k={instancePath:t+"/spec/accounts",schemaPath:"\
#/properties/spec/properties/accounts/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(s.administrators!==
void 0&&n.call(s,"administrators")){let y=s.administrators;if(Array.isArray(y)){const k=y.length;for(let o=0;o<k;o++){let p=y[o];
if(typeof p=="string"){if(w(p)>200){const l={instancePath:t+"/spec/administrators/"+o,schemaPath:"#/properties/spec/prop\
erties/administrators/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[l]:e.push(l),r++}if(!Z.test(p)){
const l={instancePath:t+"/spec/administrators/"+o,schemaPath:"#/properties/spec/properties/administrators/items/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$"}};e===null?e=[l]:e.push(l),
r++}}else{const l={instancePath:t+"/spec/administrators/"+o,schemaPath:"#/properties/spec/properties/administrators/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const k={instancePath:t+"/spec/admini\
strators",schemaPath:"#/properties/spec/properties/administrators/type",keyword:"type",params:{type:"array"}};e===null?e=
[k]:e.push(k),r++}}if(s.currency!==void 0&&n.call(s,"currency")){let y=s.currency;if(typeof y=="string"){if(w(y)>1e4){const k={
instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/maxLength",keyword:"maxLength",params:{
limit:1e4}};e===null?e=[k]:e.push(k),r++}if(w(y)<1){const k={instancePath:t+"/spec/currency",schemaPath:"#/properties/sp\
ec/properties/currency/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}if(!F.test(y)){const k={
instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z]{3}$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/\
properties/currency/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(s.groups!==void 0&&n.call(
s,"groups")){let y=s.groups;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const k of Object.keys(y)){const o=r;if(typeof k==
"string"){if(w(k)>63){const p={instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNam\
es/maxLength",keyword:"maxLength",params:{limit:63},propertyName:k};e===null?e=[p]:e.push(p),r++}if(!j.test(k)){const p={
instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},propertyName:k};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/\
spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:k};
e===null?e=[p]:e.push(p),r++}var a=o===r;if(!a){const p={instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/pro\
perties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[p]:e.push(p),r++}}for(const k of Object.
keys(y)){let o=y[k];if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let f=o[l];if(typeof f=="string"){if(w(f)>
200){const i={instancePath:t+"/spec/groups/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/spe\
c/properties/groups/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[i]:e.push(
i),r++}if(!Z.test(f)){const i={instancePath:t+"/spec/groups/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"\
#/properties/spec/properties/groups/additionalProperties/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/groups\
/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/spec/properties/groups/additionalProperties/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const p={instancePath:t+"/spec/gro\
ups/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/groups/additionalProperties/type",
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const k={instancePath:t+"/spec/groups",schemaPath:"\
#/properties/spec/properties/groups/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(s.packs!==
void 0&&n.call(s,"packs")){let y=s.packs;if(Array.isArray(y)){const k=y.length;for(let o=0;o<k;o++){let p=y[o];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.name===void 0||!n.call(p,"name")){const l={instancePath:t+"/spec/packs/"+o,schemaPath:"\
#/properties/spec/properties/packs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.
push(l),r++}if(p.version===void 0||!n.call(p,"version")){const l={instancePath:t+"/spec/packs/"+o,schemaPath:"#/properti\
es/spec/properties/packs/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[l]:e.push(l),
r++}for(const l of Object.keys(p))if(!(l==="name"||l==="version"||l==="parameters"||l==="enforcement"||l==="except")){const f={
instancePath:t+"/spec/packs/"+o,schemaPath:"#/properties/spec/properties/packs/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(p.name!==void 0&&n.call(p,"name")){let l=p.
name;if(typeof l=="string"){if(w(l)>63){const f={instancePath:t+"/spec/packs/"+o+"/name",schemaPath:"#/properties/spec/p\
roperties/packs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[f]:e.push(f),r++}if(!j.
test(l)){const f={instancePath:t+"/spec/packs/"+o+"/name",schemaPath:"#/properties/spec/properties/packs/items/propertie\
s/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:t+"/spec/packs/"+o+"/name",schemaPath:"#/properties/spec/properties/packs/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(p.version!==void 0&&n.call(p,"version")){let l=p.
version;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const f={instancePath:t+"/spec/packs/"+o+"/version",schemaPath:"#/p\
roperties/spec/properties/packs/items/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.
push(f),r++}if(typeof l=="number"&&(l<1||isNaN(l))){const f={instancePath:t+"/spec/packs/"+o+"/version",schemaPath:"#/pr\
operties/spec/properties/packs/items/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[f]:e.push(f),r++}}if(p.parameters!==void 0&&n.call(p,"parameters")){let l=p.parameters;if(!(l&&typeof l=="object"&&
!Array.isArray(l))){const f={instancePath:t+"/spec/packs/"+o+"/parameters",schemaPath:"#/properties/spec/properties/pack\
s/items/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(p.enforcement!==
void 0&&n.call(p,"enforcement")){let l=p.enforcement;if(l&&typeof l=="object"&&!Array.isArray(l))for(const f of Object.keys(
l)){let i=l[f];if(typeof i!="string"){const g={instancePath:t+"/spec/packs/"+o+"/enforcement/"+f.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/packs/items/properties/enforcement/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(i==="deny"||i==="approve"||i==="warn"||i==="audit")){const g={
instancePath:t+"/spec/packs/"+o+"/enforcement/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/p\
roperties/packs/items/properties/enforcement/additionalProperties/enum",keyword:"enum",params:{allowedValues:z.properties.
spec.properties.packs.items.properties.enforcement.additionalProperties.enum}};e===null?e=[g]:e.push(g),r++}}else{const f={
instancePath:t+"/spec/packs/"+o+"/enforcement",schemaPath:"#/properties/spec/properties/packs/items/properties/enforceme\
nt/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(p.except!==void 0&&n.call(p,"except")){
let l=p.except;if(Array.isArray(l)){const f=l.length;for(let g=0;g<f;g++){let c=l[g];if(typeof c=="string"){if(w(c)>1e4){
const d={instancePath:t+"/spec/packs/"+o+"/except/"+g,schemaPath:"#/properties/spec/properties/packs/items/properties/ex\
cept/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[d]:e.push(d),r++}if(w(c)<1){const d={instancePath:t+
"/spec/packs/"+o+"/except/"+g,schemaPath:"#/properties/spec/properties/packs/items/properties/except/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/spec/packs/"+o+"/except/"+g,schemaPath:"\
#/properties/spec/properties/packs/items/properties/except/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[d]:e.push(d),r++}}const i=A(l);if(i>=0){const g={instancePath:t+"/spec/packs/"+o+"/except",schemaPath:"#/properties/spe\
c/properties/packs/items/properties/except/uniqueItems",keyword:"uniqueItems",params:{at:i}};e===null?e=[g]:e.push(g),r++}}else{
const f={instancePath:t+"/spec/packs/"+o+"/except",schemaPath:"#/properties/spec/properties/packs/items/properties/excep\
t/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const l={instancePath:t+"/spec/packs/"+
o,schemaPath:"#/properties/spec/properties/packs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}}}else{const k={instancePath:t+"/spec/packs",schemaPath:"#/properties/spec/properties/packs/type",keyword:"type",
params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(s.scans!==void 0&&n.call(s,"scans")){let y=s.scans;if(Array.isArray(
y)){const k=y.length;for(let o=0;o<k;o++){let p=y[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0||!n.
call(p,"name")){const l={instancePath:t+"/spec/scans/"+o,schemaPath:"#/properties/spec/properties/scans/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),r++}if(p.schedule===void 0||!n.call(p,"sche\
dule")){const l={instancePath:t+"/spec/scans/"+o,schemaPath:"#/properties/spec/properties/scans/items/required",keyword:"\
required",params:{missingProperty:"schedule"}};e===null?e=[l]:e.push(l),r++}if(p.accounts===void 0||!n.call(p,"accounts")){
const l={instancePath:t+"/spec/scans/"+o,schemaPath:"#/properties/spec/properties/scans/items/required",keyword:"require\
d",params:{missingProperty:"accounts"}};e===null?e=[l]:e.push(l),r++}for(const l of Object.keys(p))if(!(l==="name"||l===
"schedule"||l==="timeZone"||l==="accounts"||l==="report")){const f={instancePath:t+"/spec/scans/"+o,schemaPath:"#/proper\
ties/spec/properties/scans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[f]:e.push(f),r++}if(p.name!==void 0&&n.call(p,"name")){let l=p.name;if(typeof l=="string"){if(w(l)>63){const f={
instancePath:t+"/spec/scans/"+o+"/name",schemaPath:"#/properties/spec/properties/scans/items/properties/name/maxLength",
keyword:"maxLength",params:{limit:63}};e===null?e=[f]:e.push(f),r++}if(!j.test(l)){const f={instancePath:t+"/spec/scans/"+
o+"/name",schemaPath:"#/properties/spec/properties/scans/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/scans/"+o+"/name",schemaPath:"\
#/properties/spec/properties/scans/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}if(p.schedule!==void 0&&n.call(p,"schedule")){let l=p.schedule;if(typeof l=="string"){if(!$.test(l)){const f={instancePath:t+
"/spec/scans/"+o+"/schedule",schemaPath:"#/properties/spec/properties/scans/items/properties/schedule/pattern",keyword:"\
pattern",params:{pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+
"/spec/scans/"+o+"/schedule",schemaPath:"#/properties/spec/properties/scans/items/properties/schedule/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(p.timeZone!==void 0&&n.call(p,"timeZone")){let l=p.timeZone;
if(typeof l=="string"){if(w(l)>1e4){const f={instancePath:t+"/spec/scans/"+o+"/timeZone",schemaPath:"#/properties/spec/p\
roperties/scans/items/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[f]:e.push(f),r++}
if(w(l)<1){const f={instancePath:t+"/spec/scans/"+o+"/timeZone",schemaPath:"#/properties/spec/properties/scans/items/pro\
perties/timeZone/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+
"/spec/scans/"+o+"/timeZone",schemaPath:"#/properties/spec/properties/scans/items/properties/timeZone/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(p.accounts!==void 0&&n.call(p,"accounts")){let l=p.accounts;
if(Array.isArray(l)){if(l.length<1){const g={instancePath:t+"/spec/scans/"+o+"/accounts",schemaPath:"#/properties/spec/p\
roperties/scans/items/properties/accounts/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const f=l.
length;for(let g=0;g<f;g++){let c=l[g];if(typeof c=="string"){if(w(c)>1e4){const d={instancePath:t+"/spec/scans/"+o+"/ac\
counts/"+g,schemaPath:"#/properties/spec/properties/scans/items/properties/accounts/items/maxLength",keyword:"maxLength",
params:{limit:1e4}};e===null?e=[d]:e.push(d),r++}if(w(c)<1){const d={instancePath:t+"/spec/scans/"+o+"/accounts/"+g,schemaPath:"\
#/properties/spec/properties/scans/items/properties/accounts/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/spec/scans/"+o+"/accounts/"+g,schemaPath:"#/properties/spec/pro\
perties/scans/items/properties/accounts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}
const i=A(l);if(i>=0){const g={instancePath:t+"/spec/scans/"+o+"/accounts",schemaPath:"#/properties/spec/properties/scan\
s/items/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{at:i}};e===null?e=[g]:e.push(g),r++}}else{const f={
instancePath:t+"/spec/scans/"+o+"/accounts",schemaPath:"#/properties/spec/properties/scans/items/properties/accounts/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(p.report!==void 0&&n.call(p,"report")){let l=p.
report;if(Array.isArray(l)){const f=l.length;for(let g=0;g<f;g++){let c=l[g];if(typeof c!="string"){const d={instancePath:t+
"/spec/scans/"+o+"/report/"+g,schemaPath:"#/properties/spec/properties/scans/items/properties/report/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(!(c==="issue"||c==="pull-request")){const d={instancePath:t+
"/spec/scans/"+o+"/report/"+g,schemaPath:"#/properties/spec/properties/scans/items/properties/report/items/enum",keyword:"\
enum",params:{allowedValues:z.properties.spec.properties.scans.items.properties.report.items.enum}};e===null?e=[d]:e.push(
d),r++}}const i=A(l);if(i>=0){const g={instancePath:t+"/spec/scans/"+o+"/report",schemaPath:"#/properties/spec/propertie\
s/scans/items/properties/report/uniqueItems",keyword:"uniqueItems",params:{at:i}};e===null?e=[g]:e.push(g),r++}}else{const f={
instancePath:t+"/spec/scans/"+o+"/report",schemaPath:"#/properties/spec/properties/scans/items/properties/report/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const l={instancePath:t+"/spec/scans/"+o,schemaPath:"#/\
properties/spec/properties/scans/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{
const k={instancePath:t+"/spec/scans",schemaPath:"#/properties/spec/properties/scans/type",keyword:"type",params:{type:"\
array"}};e===null?e=[k]:e.push(k),r++}}if(s.mode!==void 0&&n.call(s,"mode")){let y=s.mode;if(typeof y!="string"){const k={
instancePath:t+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/type",keyword:"type",params:{type:"string"}};e===
null?e=[k]:e.push(k),r++}if(!(y==="enforce"||y==="observe")){const k={instancePath:t+"/spec/mode",schemaPath:"#/properti\
es/spec/properties/mode/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.mode.enum}};e===null?e=[
k]:e.push(k),r++}}if(s.egress!==void 0&&n.call(s,"egress")){let y=s.egress;if(Array.isArray(y)){const k=y.length;for(let o=0;o<
k;o++){let p=y[o];if(typeof p=="string"){if(w(p)>1e4){const l={instancePath:t+"/spec/egress/"+o,schemaPath:"#/properties\
/spec/properties/egress/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[l]:e.push(l),r++}if(w(p)<1){
const l={instancePath:t+"/spec/egress/"+o,schemaPath:"#/properties/spec/properties/egress/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/spec/egress/"+o,schemaPath:"#/prop\
erties/spec/properties/egress/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const k={
instancePath:t+"/spec/egress",schemaPath:"#/properties/spec/properties/egress/type",keyword:"type",params:{type:"array"}};
e===null?e=[k]:e.push(k),r++}}if(s.limits!==void 0&&n.call(s,"limits")){let y=s.limits;if(y&&typeof y=="object"&&!Array.
isArray(y)){for(const k of Object.keys(y))if(k!=="deletions"){const o={instancePath:t+"/spec/limits",schemaPath:"#/prope\
rties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?
e=[o]:e.push(o),r++}if(y.deletions!==void 0&&n.call(y,"deletions")){let k=y.deletions;if(!(typeof k=="number"&&!(k%1)&&!isNaN(
k))){const o={instancePath:t+"/spec/limits/deletions",schemaPath:"#/properties/spec/properties/limits/properties/deletio\
ns/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof k=="number"&&(k<0||isNaN(k))){const o={
instancePath:t+"/spec/limits/deletions",schemaPath:"#/properties/spec/properties/limits/properties/deletions/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}}else{const k={instancePath:t+"/spec/limits",schemaPath:"\
#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}}else{const y={
instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),
r++}return I.errors=e,r===0}validators.Team=E;const X={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{
const:"Team"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},
title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"obje\
ct",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},required:["n\
ame"],additionalProperties:!1},spec:{type:"object",properties:{github:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*\
/[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:200},costCenter:{type:"string",minLength:1,maxLength:1e4},may:{type:"array",items:{
type:"object",properties:{order:{type:"array",items:{type:"string",minLength:1,maxLength:1e4}},in:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4}}},required:["order","in"],additionalProperties:!1}},quota:{type:"object",additionalProperties:{
type:"number",minimum:0}}},required:["github"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],
additionalProperties:!1},V=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$","u");function E(b,{instancePath:t="",
parentData:C,parentDataProperty:q,rootData:v=b}={}){let e=null,r=0;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.apiVersion===
void 0||!n.call(b,"apiVersion")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[u]:e.push(u),r++}if(b.kind===void 0||!n.call(b,"kind")){const u={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[u]:e.push(u),r++}if(b.metadata===void 0||!n.call(
b,"metadata")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===
null?e=[u]:e.push(u),r++}if(b.spec===void 0||!n.call(b,"spec")){const u={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[u]:e.push(u),r++}for(const u of Object.keys(b))if(!(u==="apiVersi\
on"||u==="kind"||u==="metadata"||u==="spec")){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:u}};e===null?e=[a]:e.push(a),r++}if(b.apiVersion!==void 0&&n.call(b,"apiVers\
ion")&&b.apiVersion!=="plumbline/v1"){const u={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"plumbline/v1"}};e===null?e=[u]:e.push(u),r++}if(b.kind!==void 0&&n.call(b,"kind")&&b.kind!==
"Team"){const u={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Team"}};
e===null?e=[u]:e.push(u),r++}if(b.metadata!==void 0&&n.call(b,"metadata")){let u=b.metadata;if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.name===void 0||!n.call(u,"name")){const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata\
/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(u))
if(!(a==="name"||a==="title"||a==="description"||a==="labels"||a==="annotations")){const s={instancePath:t+"/metadata",schemaPath:"\
#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:
e.push(s),r++}if(u.name!==void 0&&n.call(u,"name")){let a=u.name;if(typeof a=="string"){if(w(a)>63){const s={instancePath:t+
"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===
null?e=[s]:e.push(s),r++}if(!j.test(a)){const s={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/prope\
rties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.title!==void 0&&n.call(u,"title")){let a=u.title;if(typeof a=="string"){
if(w(a)>1e4){const s={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"\
maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/metadata/title",schemaPath:"\
#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.description!==void 0&&n.call(u,"description")){let a=u.description;if(typeof a==
"string"){if(w(a)>1e4){const s={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/desc\
ription/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+
"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/description",schemaPath:"#/properties/me\
tadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.labels!==void 0&&
n.call(u,"labels")){let a=u.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const s of Object.keys(a))if(typeof a[s]!=
"string"){const y={instancePath:t+"/metadata/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{
const s={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.annotations!==void 0&&n.call(u,"annotations")){let a=u.annotations;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const s of Object.keys(a))if(typeof a[s]!="string"){const y={instancePath:t+"\
/metadata/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const s={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(b.spec!==void 0&&n.call(b,"spec")){let u=b.spec;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.github===void 0||!n.call(u,"github")){const a={instancePath:t+"/spec",schemaPath:"#/pr\
operties/spec/required",keyword:"required",params:{missingProperty:"github"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.
keys(u))if(!(a==="github"||a==="costCenter"||a==="may"||a==="quota")){const s={instancePath:t+"/spec",schemaPath:"#/prop\
erties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),
r++}if(u.github!==void 0&&n.call(u,"github")){let a=u.github;if(typeof a=="string"){if(w(a)>200){const s={instancePath:t+
"/spec/github",schemaPath:"#/properties/spec/properties/github/maxLength",keyword:"maxLength",params:{limit:200}};e===null?
e=[s]:e.push(s),r++}if(!V.test(a)){const s={instancePath:t+"/spec/github",schemaPath:"#/properties/spec/properties/githu\
b/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:t+"/spec/github",schemaPath:"#/properties/spec/properties/github/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.costCenter!==void 0&&n.call(u,"costCenter")){let a=u.costCenter;
if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"/spec/costCenter",schemaPath:"#/properties/spec/properties/\
costCenter/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+
"/spec/costCenter",schemaPath:"#/properties/spec/properties/costCenter/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/costCenter",schemaPath:"#/properties/spec/properties/c\
ostCenter/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.may!==void 0&&n.call(u,"may")){
let a=u.may;if(Array.isArray(a)){const s=a.length;for(let y=0;y<s;y++){let k=a[y];if(k&&typeof k=="object"&&!Array.isArray(
k)){if(k.order===void 0||!n.call(k,"order")){const o={instancePath:t+"/spec/may/"+y,schemaPath:"#/properties/spec/proper\
ties/may/items/required",keyword:"required",params:{missingProperty:"order"}};e===null?e=[o]:e.push(o),r++}if(k.in===void 0||
!n.call(k,"in")){const o={instancePath:t+"/spec/may/"+y,schemaPath:"#/properties/spec/properties/may/items/required",keyword:"\
required",params:{missingProperty:"in"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(k))if(!(o==="order"||o===
"in")){const p={instancePath:t+"/spec/may/"+y,schemaPath:"#/properties/spec/properties/may/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(k.order!==void 0&&n.call(k,"order")){
let o=k.order;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let f=o[l];if(typeof f=="string"){if(w(f)>1e4){
const i={instancePath:t+"/spec/may/"+y+"/order/"+l,schemaPath:"#/properties/spec/properties/may/items/properties/order/i\
tems/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(w(f)<1){const i={instancePath:t+
"/spec/may/"+y+"/order/"+l,schemaPath:"#/properties/spec/properties/may/items/properties/order/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/may/"+y+"/order/"+l,schemaPath:"\
#/properties/spec/properties/may/items/properties/order/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}}}else{const p={instancePath:t+"/spec/may/"+y+"/order",schemaPath:"#/properties/spec/properties/may/items/\
properties/order/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(k.in!==void 0&&n.call(k,"i\
n")){let o=k.in;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let f=o[l];if(typeof f=="string"){if(w(f)>1e4){
const i={instancePath:t+"/spec/may/"+y+"/in/"+l,schemaPath:"#/properties/spec/properties/may/items/properties/in/items/m\
axLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(w(f)<1){const i={instancePath:t+"/spec\
/may/"+y+"/in/"+l,schemaPath:"#/properties/spec/properties/may/items/properties/in/items/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/may/"+y+"/in/"+l,schemaPath:"#/prope\
rties/spec/properties/may/items/properties/in/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}}}else{const p={instancePath:t+"/spec/may/"+y+"/in",schemaPath:"#/properties/spec/properties/may/items/properties/in\
/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:t+"/spec/may/"+y,
schemaPath:"#/properties/spec/properties/may/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}}}else{const s={instancePath:t+"/spec/may",schemaPath:"#/properties/spec/properties/may/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),r++}}if(u.quota!==void 0&&n.call(u,"quota")){let a=u.quota;if(a&&typeof a=="obje\
ct"&&!Array.isArray(a))for(const s of Object.keys(a)){let y=a[s];if(typeof y=="number"){if(y<0||isNaN(y)){const k={instancePath:t+
"/spec/quota/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/quota/additionalPropert\
ies/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+
"/spec/quota/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/quota/additionalPropert\
ies/type",keyword:"type",params:{type:"number"}};e===null?e=[k]:e.push(k),r++}}else{const s={instancePath:t+"/spec/quota",
schemaPath:"#/properties/spec/properties/quota/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{
const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.
push(u),r++}return E.errors=e,r===0}validators.Offering=_;const x={type:"object",properties:{apiVersion:{const:"plumblin\
e/v1"},kind:{const:"Offering"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z\
0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},
labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"strin\
g"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{model:{type:"string",enum:["iaas","paas",
"saas"]},lifecycle:{type:"string",enum:["experimental","production","deprecated","retired"]},parameters:{type:"object"},
units:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},monthlyCost:{type:"string",minLength:1,
maxLength:2e4},lease:{type:"object",properties:{default:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"},maximum:{type:"stri\
ng",pattern:"^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1},targets:{type:"object",properties:{aws:{type:"ob\
ject",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"string",maxLength:200,
pattern:"^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$"},Properties:{type:"object"},DependsOn:{},Condition:{type:"string",minLength:1,
maxLength:1e4},DeletionPolicy:{type:"string",enum:["Delete","Retain","RetainExceptOnCreate","Snapshot"]},UpdateReplacePolicy:{
type:"string",enum:["Delete","Retain","Snapshot"]},CreationPolicy:{},UpdatePolicy:{},Metadata:{}},required:["Type"],additionalProperties:!1},
minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0},
AWSTemplateFormatVersion:{},Description:{type:"string",minLength:1,maxLength:1e4},Metadata:{},Mappings:{},Conditions:{},
Rules:{},Transform:{}},required:["Resources"],additionalProperties:!1},azure:{type:"object",properties:{Resources:{type:"\
object",additionalProperties:{type:"object",properties:{Type:{type:"string",maxLength:200,pattern:"^[A-Za-z0-9][A-Za-z0-\
9._/:-]+$"},Properties:{type:"object"}},required:["Type"],additionalProperties:!0},minProperties:1,propertyNames:{type:"\
string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0}},required:["Resources"],
additionalProperties:!0},gcp:{type:"object",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{
Type:{type:"string",maxLength:200,pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"},Properties:{type:"object"}},required:["Type"],
additionalProperties:!0},minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{
type:"object",additionalProperties:!0}},required:["Resources"],additionalProperties:!0},http:{type:"object",properties:{
Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"string",maxLength:200,pattern:"^Htt\
p::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$"},Stateful:{type:"boolean"},Properties:{type:"object"},Headers:{type:"object",additionalProperties:{
type:"string",minLength:1,maxLength:2e4}},Calls:{type:"object",properties:{create:{type:"object",properties:{method:{type:"\
string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4},body:{},headers:{type:"\
object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},expect:{type:"array",items:{type:"integer",minimum:100,
maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:1,
maxLength:1e4},outputs:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}},properties:{type:"\
object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}}},required:["method","path"],additionalProperties:!1},
read:{type:"object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,
maxLength:2e4},body:{},headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},expect:{type:"\
array",items:{type:"integer",minimum:100,maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},
id:{type:"string",minLength:1,maxLength:1e4},outputs:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}},
properties:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}}},required:["method","path"],additionalProperties:!1},
update:{type:"object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",
minLength:1,maxLength:2e4},body:{},headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},
expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",
minimum:100,maximum:599}},id:{type:"string",minLength:1,maxLength:1e4},outputs:{type:"object",additionalProperties:{type:"\
string",minLength:1,maxLength:1e4}},properties:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}}},
required:["method","path"],additionalProperties:!1},delete:{type:"object",properties:{method:{type:"string",enum:["GET",
"POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4},body:{},headers:{type:"object",additionalProperties:{
type:"string",minLength:1,maxLength:2e4}},expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},
gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:1,maxLength:1e4},outputs:{
type:"object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}},properties:{type:"object",additionalProperties:{
type:"string",minLength:1,maxLength:1e4}}},required:["method","path"],additionalProperties:!1},find:{type:"object",properties:{
method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4},body:{},
headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},expect:{type:"array",items:{type:"\
integer",minimum:100,maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"\
string",minLength:1,maxLength:1e4},outputs:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}},
properties:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:1e4}}},required:["method","path"],additionalProperties:!1}},
required:["create","read","delete"],additionalProperties:!1},DependsOn:{}},required:["Type","Calls"],additionalProperties:!1},
minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}}},required:["Resources"],additionalProperties:!1},
local:{type:"object",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"st\
ring",maxLength:200,pattern:"^Local::[A-Za-z0-9]+$"},Properties:{type:"object"},DependsOn:{}},required:["Type"],additionalProperties:!1},
minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0}},
required:["Resources"],additionalProperties:!1}},required:[],additionalProperties:!1,minProperties:1}},required:["model",
"lifecycle","parameters","targets"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},
O=new RegExp("^[0-9]{1,9}[smhd]$","u"),N=new RegExp("^[A-Za-z0-9_-]+$","u"),B=new RegExp("^[A-Za-z0-9]+(::[A-Za-z0-9_@-]\
+)+$","u"),D=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/:-]+$","u"),J=new RegExp("^Http::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$","u"),
Q=new RegExp("^Local::[A-Za-z0-9]+$","u");function _(b,{instancePath:t="",parentData:C,parentDataProperty:q,rootData:v=b}={}){
let e=null,r=0;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.apiVersion===void 0||!n.call(b,"apiVersion")){const o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[o]:e.push(o),
r++}if(b.kind===void 0||!n.call(b,"kind")){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[o]:e.push(o),r++}if(b.metadata===void 0||!n.call(b,"metadata")){const o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[o]:e.push(o),r++}if(b.spec===void 0||!n.
call(b,"spec")){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[o]:e.push(o),r++}for(const o of Object.keys(b))if(!(o==="apiVersion"||o==="kind"||o==="metadata"||o==="spec")){const p={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?
e=[p]:e.push(p),r++}if(b.apiVersion!==void 0&&n.call(b,"apiVersion")&&b.apiVersion!=="plumbline/v1"){const o={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[o]:e.push(o),r++}if(b.kind!==void 0&&n.call(b,"kind")&&b.kind!=="Offering"){const o={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Offering"}};e===null?e=[o]:e.push(o),r++}if(b.metadata!==
void 0&&n.call(b,"metadata")){let o=b.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0||!n.call(
o,"name")){const p={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),r++}for(const p of Object.keys(o))if(!(p==="name"||p==="title"||p==="description"||p===
"labels"||p==="annotations")){const l={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.name!==void 0&&n.call(o,
"name")){let p=o.name;if(typeof p=="string"){if(w(p)>63){const l={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[l]:e.push(l),r++}if(!j.test(p)){
const l={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
r++}}if(o.title!==void 0&&n.call(o,"title")){let p=o.title;if(typeof p=="string"){if(w(p)>1e4){const l={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[l]:e.push(l),r++}if(w(p)<1){const l={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}if(o.description!==void 0&&n.call(o,"description")){let p=o.description;if(typeof p=="string"){if(w(
p)>1e4){const l={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[l]:e.push(l),r++}if(w(p)<1){const l={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(o.labels!==void 0&&n.call(
o,"labels")){let p=o.labels;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l of Object.keys(p))if(typeof p[l]!="\
string"){const f={instancePath:t+"/metadata/labels/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{
const l={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}}if(o.annotations!==void 0&&n.call(o,"annotations")){let p=o.annotations;if(p&&
typeof p=="object"&&!Array.isArray(p)){for(const l of Object.keys(p))if(typeof p[l]!="string"){const f={instancePath:t+"\
/metadata/annotations/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const l={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(b.spec!==void 0&&n.call(b,"spec")){let o=b.spec;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.model===void 0||!n.call(o,"model")){const p={instancePath:t+"/spec",schemaPath:"#/prop\
erties/spec/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[p]:e.push(p),r++}if(o.lifecycle===
void 0||!n.call(o,"lifecycle")){const p={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"require\
d",params:{missingProperty:"lifecycle"}};e===null?e=[p]:e.push(p),r++}if(o.parameters===void 0||!n.call(o,"parameters")){
const p={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"para\
meters"}};e===null?e=[p]:e.push(p),r++}if(o.targets===void 0||!n.call(o,"targets")){const p={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"targets"}};e===null?e=[p]:e.push(p),r++}for(const p of Object.
keys(o))if(!(p==="model"||p==="lifecycle"||p==="parameters"||p==="units"||p==="monthlyCost"||p==="lease"||p==="targets")){
const l={instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.model!==void 0&&n.call(o,"model")){let p=o.model;if(typeof p!="\
string"){const l={instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(p==="iaas"||p==="paas"||p==="saas")){const l={instancePath:t+"/spec/mo\
del",schemaPath:"#/properties/spec/properties/model/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.
model.enum}};e===null?e=[l]:e.push(l),r++}}if(o.lifecycle!==void 0&&n.call(o,"lifecycle")){let p=o.lifecycle;if(typeof p!=
"string"){const l={instancePath:t+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(p==="experimental"||p==="production"||p==="deprecated"||p===
"retired")){const l={instancePath:t+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/enum",keyword:"\
enum",params:{allowedValues:x.properties.spec.properties.lifecycle.enum}};e===null?e=[l]:e.push(l),r++}}if(o.parameters!==
void 0&&n.call(o,"parameters")){let p=o.parameters;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const l={instancePath:t+
"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"object"}};e===
null?e=[l]:e.push(l),r++}}if(o.units!==void 0&&n.call(o,"units")){let p=o.units;if(p&&typeof p=="object"&&!Array.isArray(
p))for(const l of Object.keys(p)){let f=p[l];if(typeof f=="string"){if(w(f)>2e4){const i={instancePath:t+"/spec/units/"+
l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/units/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:2e4}};e===null?e=[i]:e.push(i),r++}if(w(f)<1){const i={instancePath:t+"/spec/units/"+l.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/units/additionalProperties/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/units/"+l.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/units/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const l={instancePath:t+"/spec/units",schemaPath:"#/properties/spec/p\
roperties/units/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(o.monthlyCost!==void 0&&n.
call(o,"monthlyCost")){let p=o.monthlyCost;if(typeof p=="string"){if(w(p)>2e4){const l={instancePath:t+"/spec/monthlyCos\
t",schemaPath:"#/properties/spec/properties/monthlyCost/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[l]:
e.push(l),r++}if(w(p)<1){const l={instancePath:t+"/spec/monthlyCost",schemaPath:"#/properties/spec/properties/monthlyCos\
t/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/spec/mon\
thlyCost",schemaPath:"#/properties/spec/properties/monthlyCost/type",keyword:"type",params:{type:"string"}};e===null?e=[
l]:e.push(l),r++}}if(o.lease!==void 0&&n.call(o,"lease")){let p=o.lease;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l of Object.
keys(p))if(!(l==="default"||l==="maximum")){const f={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/properti\
es/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}
if(p.default!==void 0&&n.call(p,"default")){let l=p.default;if(typeof l=="string"){if(!O.test(l)){const f={instancePath:t+
"/spec/lease/default",schemaPath:"#/properties/spec/properties/lease/properties/default/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/lease/default",schemaPath:"\
#/properties/spec/properties/lease/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}if(p.maximum!==void 0&&n.call(p,"maximum")){let l=p.maximum;if(typeof l=="string"){if(!O.test(l)){const f={instancePath:t+
"/spec/lease/maximum",schemaPath:"#/properties/spec/properties/lease/properties/maximum/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/lease/maximum",schemaPath:"\
#/properties/spec/properties/lease/properties/maximum/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}}else{const l={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/properties/lease/type",keyword:"type",
params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(o.targets!==void 0&&n.call(o,"targets")){let p=o.targets;if(p&&
typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){const l={instancePath:t+"/spec/targets",schemaPath:"#\
/properties/spec/properties/targets/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),r++}
for(const l of Object.keys(p))if(!(l==="aws"||l==="azure"||l==="gcp"||l==="http"||l==="local")){const f={instancePath:t+
"/spec/targets",schemaPath:"#/properties/spec/properties/targets/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(p.aws!==void 0&&n.call(p,"aws")){let l=p.aws;if(l&&typeof l=="obj\
ect"&&!Array.isArray(l)){if(l.Resources===void 0||!n.call(l,"Resources")){const f={instancePath:t+"/spec/targets/aws",schemaPath:"\
#/properties/spec/properties/targets/properties/aws/required",keyword:"required",params:{missingProperty:"Resources"}};e===
null?e=[f]:e.push(f),r++}for(const f of Object.keys(l))if(!n.call(x.properties.spec.properties.targets.properties.aws.properties,
f)){const i={instancePath:t+"/spec/targets/aws",schemaPath:"#/properties/spec/properties/targets/properties/aws/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),r++}if(l.Resources!==
void 0&&n.call(l,"Resources")){let f=l.Resources;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){
const i={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/pr\
operties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i of Object.
keys(f)){const g=r;if(typeof i=="string"){if(w(i)>255){const c={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/aws/properties/Resources/propertyNames/maxLength",keyword:"maxLength",params:{
limit:255},propertyName:i};e===null?e=[c]:e.push(c),r++}if(!N.test(i)){const c={instancePath:t+"/spec/targets/aws/Resour\
ces",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:i};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/prope\
rtyNames/type",keyword:"type",params:{type:"string"},propertyName:i};e===null?e=[c]:e.push(c),r++}var u=g===r;if(!u){const c={
instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/\
Resources/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}for(const i of Object.
keys(f)){let g=f[i];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.Type===void 0||!n.call(g,"Type")){const c={instancePath:t+
"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/aws/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[c]:e.push(c),r++}for(const c of Object.keys(g))if(!n.call(x.properties.spec.properties.targets.properties.aws.
properties.Resources.additionalProperties.properties,c)){const d={instancePath:t+"/spec/targets/aws/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/addi\
tionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(
d),r++}if(g.Type!==void 0&&n.call(g,"Type")){let c=g.Type;if(typeof c=="string"){if(w(c)>200){const d={instancePath:t+"/\
spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/t\
argets/properties/aws/properties/Resources/additionalProperties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[d]:e.push(d),r++}if(!B.test(c)){const d={instancePath:t+"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additio\
nalProperties/properties/Type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$"}};e===null?
e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Type",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/proper\
ties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(g.Properties!==void 0&&n.call(g,
"Properties")){let c=g.Properties;if(!(c&&typeof c=="object"&&!Array.isArray(c))){const d={instancePath:t+"/spec/targets\
/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets\
/properties/aws/properties/Resources/additionalProperties/properties/Properties/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[d]:e.push(d),r++}}if(g.Condition!==void 0&&n.call(g,"Condition")){let c=g.Condition;if(typeof c=="strin\
g"){if(w(c)>1e4){const d={instancePath:t+"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Condi\
tion",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properti\
es/Condition/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[d]:e.push(d),r++}if(w(c)<1){const d={instancePath:t+
"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Condition",schemaPath:"#/properties/spec/prope\
rties/targets/properties/aws/properties/Resources/additionalProperties/properties/Condition/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/spec/targets/aws/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Condition",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/R\
esources/additionalProperties/properties/Condition/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),
r++}}if(g.DeletionPolicy!==void 0&&n.call(g,"DeletionPolicy")){let c=g.DeletionPolicy;if(typeof c!="string"){const d={instancePath:t+
"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/DeletionPolicy",schemaPath:"#/properties/spec/\
properties/targets/properties/aws/properties/Resources/additionalProperties/properties/DeletionPolicy/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(!(c==="Delete"||c==="Retain"||c==="RetainExceptOnCreate"||c===
"Snapshot")){const d={instancePath:t+"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/DeletionP\
olicy",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/propert\
ies/DeletionPolicy/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.targets.properties.aws.properties.
Resources.additionalProperties.properties.DeletionPolicy.enum}};e===null?e=[d]:e.push(d),r++}}if(g.UpdateReplacePolicy!==
void 0&&n.call(g,"UpdateReplacePolicy")){let c=g.UpdateReplacePolicy;if(typeof c!="string"){const d={instancePath:t+"/sp\
ec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/UpdateReplacePolicy",schemaPath:"#/properties/spec\
/properties/targets/properties/aws/properties/Resources/additionalProperties/properties/UpdateReplacePolicy/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(!(c==="Delete"||c==="Retain"||c==="Snapshot")){const d={instancePath:t+
"/spec/targets/aws/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/UpdateReplacePolicy",schemaPath:"#/properties/\
spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properties/UpdateReplacePolicy/enum",keyword:"\
enum",params:{allowedValues:x.properties.spec.properties.targets.properties.aws.properties.Resources.additionalProperties.
properties.UpdateReplacePolicy.enum}};e===null?e=[d]:e.push(d),r++}}}else{const c={instancePath:t+"/spec/targets/aws/Res\
ources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/aws/proper\
ties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const i={
instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/\
Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(l.Outputs!==void 0&&n.call(l,"Ou\
tputs")){let f=l.Outputs;if(!(f&&typeof f=="object"&&!Array.isArray(f))){const i={instancePath:t+"/spec/targets/aws/Outp\
uts",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Outputs/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}}if(l.Description!==void 0&&n.call(l,"Description")){let f=l.Description;if(typeof f==
"string"){if(w(f)>1e4){const i={instancePath:t+"/spec/targets/aws/Description",schemaPath:"#/properties/spec/properties/\
targets/properties/aws/properties/Description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),
r++}if(w(f)<1){const i={instancePath:t+"/spec/targets/aws/Description",schemaPath:"#/properties/spec/properties/targets/\
properties/aws/properties/Description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:t+"/spec/targets/aws/Description",schemaPath:"#/properties/spec/properties/targets/properties/aws/\
properties/Description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const f={instancePath:t+
"/spec/targets/aws",schemaPath:"#/properties/spec/properties/targets/properties/aws/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[f]:e.push(f),r++}}if(p.azure!==void 0&&n.call(p,"azure")){let l=p.azure;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.Resources===void 0||!n.call(l,"Resources")){const f={instancePath:t+"/spec/targets/azure",schemaPath:"#\
/properties/spec/properties/targets/properties/azure/required",keyword:"required",params:{missingProperty:"Resources"}};
e===null?e=[f]:e.push(f),r++}if(l.Resources!==void 0&&n.call(l,"Resources")){let f=l.Resources;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(Object.keys(f).length<1){const i={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/pro\
perties/spec/properties/targets/properties/azure/properties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(f)){const g=r;if(typeof i=="string"){if(w(i)>255){const c={instancePath:t+
"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/p\
ropertyNames/maxLength",keyword:"maxLength",params:{limit:255},propertyName:i};e===null?e=[c]:e.push(c),r++}if(!N.test(i)){
const c={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azur\
e/properties/Resources/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:i};e===
null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/pro\
perties/targets/properties/azure/properties/Resources/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:i};
e===null?e=[c]:e.push(c),r++}var a=g===r;if(!a){const c={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/pr\
operties/spec/properties/targets/properties/azure/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[c]:e.push(c),r++}}for(const i of Object.keys(f)){let g=f[i];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.
Type===void 0||!n.call(g,"Type")){const c={instancePath:t+"/spec/targets/azure/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/\
required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[c]:e.push(c),r++}if(g.Type!==void 0&&n.call(g,
"Type")){let c=g.Type;if(typeof c=="string"){if(w(c)>200){const d={instancePath:t+"/spec/targets/azure/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Reso\
urces/additionalProperties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}
if(!D.test(c)){const d={instancePath:t+"/spec/targets/azure/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",
schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/properties/T\
ype/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={
instancePath:t+"/spec/targets/azure/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/propertie\
s/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/properties/Type/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(g.Properties!==void 0&&n.call(g,"Properties")){let c=g.Properties;
if(!(c&&typeof c=="object"&&!Array.isArray(c))){const d={instancePath:t+"/spec/targets/azure/Resources/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Res\
ources/additionalProperties/properties/Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}}}else{const c={instancePath:t+"/spec/targets/azure/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const i={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/azure/properties/Resources/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}}if(l.Outputs!==void 0&&n.call(l,"Outputs")){let f=l.Outputs;if(!(f&&typeof f=="object"&&!Array.
isArray(f))){const i={instancePath:t+"/spec/targets/azure/Outputs",schemaPath:"#/properties/spec/properties/targets/prop\
erties/azure/properties/Outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const f={
instancePath:t+"/spec/targets/azure",schemaPath:"#/properties/spec/properties/targets/properties/azure/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(p.gcp!==void 0&&n.call(p,"gcp")){let l=p.gcp;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.Resources===void 0||!n.call(l,"Resources")){const f={instancePath:t+"/spec/targets/gcp",
schemaPath:"#/properties/spec/properties/targets/properties/gcp/required",keyword:"required",params:{missingProperty:"Re\
sources"}};e===null?e=[f]:e.push(f),r++}if(l.Resources!==void 0&&n.call(l,"Resources")){let f=l.Resources;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(Object.keys(f).length<1){const i={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/gcp/properties/Resources/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(f)){const g=r;if(typeof i=="string"){if(w(i)>255){const c={
instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/\
Resources/propertyNames/maxLength",keyword:"maxLength",params:{limit:255},propertyName:i};e===null?e=[c]:e.push(c),r++}if(!N.
test(i)){const c={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properti\
es/gcp/properties/Resources/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:i};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/p\
roperties/targets/properties/gcp/properties/Resources/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:i};
e===null?e=[c]:e.push(c),r++}var s=g===r;if(!s){const c={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/prop\
erties/spec/properties/targets/properties/gcp/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[c]:e.push(c),r++}}for(const i of Object.keys(f)){let g=f[i];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.
Type===void 0||!n.call(g,"Type")){const c={instancePath:t+"/spec/targets/gcp/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/additionalProperties/required",
keyword:"required",params:{missingProperty:"Type"}};e===null?e=[c]:e.push(c),r++}if(g.Type!==void 0&&n.call(g,"Type")){let c=g.
Type;if(typeof c=="string"){if(w(c)>200){const d={instancePath:t+"/spec/targets/gcp/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/additionalPrope\
rties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}if(!D.test(c)){const d={
instancePath:t+"/spec/targets/gcp/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/\
spec/properties/targets/properties/gcp/properties/Resources/additionalProperties/properties/Type/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/spec\
/targets/gcp/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targe\
ts/properties/gcp/properties/Resources/additionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),r++}}if(g.Properties!==void 0&&n.call(g,"Properties")){let c=g.Properties;if(!(c&&typeof c=="ob\
ject"&&!Array.isArray(c))){const d={instancePath:t+"/spec/targets/gcp/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Properties",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/additionalProperties/\
properties/Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{const c={instancePath:t+
"/spec/targets/gcp/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/gcp/properties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),r++}}}else{const i={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/target\
s/properties/gcp/properties/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(l.Outputs!==
void 0&&n.call(l,"Outputs")){let f=l.Outputs;if(!(f&&typeof f=="object"&&!Array.isArray(f))){const i={instancePath:t+"/s\
pec/targets/gcp/Outputs",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Outputs/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const f={instancePath:t+"/spec/targets/gcp",schemaPath:"\
#/properties/spec/properties/targets/properties/gcp/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),
r++}}if(p.http!==void 0&&n.call(p,"http")){let l=p.http;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.Resources===void 0||
!n.call(l,"Resources")){const f={instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/required",keyword:"required",params:{missingProperty:"Resources"}};e===null?e=[f]:e.push(f),r++}for(const f of Object.
keys(l))if(f!=="Resources"){const i={instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/target\
s/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(
i),r++}if(l.Resources!==void 0&&n.call(l,"Resources")){let f=l.Resources;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.
keys(f).length<1){const i={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/target\
s/properties/http/properties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),
r++}for(const i of Object.keys(f)){const g=r;if(typeof i=="string"){if(w(i)>255){const c={instancePath:t+"/spec/targets/\
http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/propertyNames/maxL\
ength",keyword:"maxLength",params:{limit:255},propertyName:i};e===null?e=[c]:e.push(c),r++}if(!N.test(i)){const c={instancePath:t+
"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:i};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:i};e===null?e=[c]:e.push(c),
r++}var y=g===r;if(!y){const c={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[
c]:e.push(c),r++}}for(const i of Object.keys(f)){let g=f[i];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.Type===void 0||
!n.call(g,"Type")){const c={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/required",keyword:"requir\
ed",params:{missingProperty:"Type"}};e===null?e=[c]:e.push(c),r++}if(g.Calls===void 0||!n.call(g,"Calls")){const c={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/target\
s/properties/http/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Calls"}};
e===null?e=[c]:e.push(c),r++}for(const c of Object.keys(g))if(!(c==="Type"||c==="Stateful"||c==="Properties"||c==="Heade\
rs"||c==="Calls"||c==="DependsOn")){const d={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),r++}if(g.Type!==
void 0&&n.call(g,"Type")){let c=g.Type;if(typeof c=="string"){if(w(c)>200){const d={instancePath:t+"/spec/targets/http/R\
esources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/\
http/properties/Resources/additionalProperties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?
e=[d]:e.push(d),r++}if(!J.test(c)){const d={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/properties/Type/pattern",keyword:"pattern",params:{pattern:"^Http::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$"}};e===null?e=[
d]:e.push(d),r++}}else{const d={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Type",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/prope\
rties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(g.Stateful!==void 0&&n.call(g,"\
Stateful")&&typeof g.Stateful!="boolean"){const c={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Stateful",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Stateful/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(g.Properties!==
void 0&&n.call(g,"Properties")){let c=g.Properties;if(!(c&&typeof c=="object"&&!Array.isArray(c))){const d={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/pro\
perties/targets/properties/http/properties/Resources/additionalProperties/properties/Properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),r++}}if(g.Headers!==void 0&&n.call(g,"Headers")){let c=g.Headers;if(c&&typeof c==
"object"&&!Array.isArray(c))for(const d of Object.keys(c)){let h=c[d];if(typeof h=="string"){if(w(h)>2e4){const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+d.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}if(w(h)<
1){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+d.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Headers/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/H\
eaders/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/prope\
rties/Resources/additionalProperties/properties/Headers/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}}else{const d={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Headers/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(g.Calls!==void 0&&
n.call(g,"Calls")){let c=g.Calls;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.create===void 0||!n.call(c,"create")){
const d={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/\
properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/required",
keyword:"required",params:{missingProperty:"create"}};e===null?e=[d]:e.push(d),r++}if(c.read===void 0||!n.call(c,"read")){
const d={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/\
properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/required",
keyword:"required",params:{missingProperty:"read"}};e===null?e=[d]:e.push(d),r++}if(c.delete===void 0||!n.call(c,"delete")){
const d={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/\
properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/required",
keyword:"required",params:{missingProperty:"delete"}};e===null?e=[d]:e.push(d),r++}for(const d of Object.keys(c))if(!(d===
"create"||d==="read"||d==="update"||d==="delete"||d==="find")){const h={instancePath:t+"/spec/targets/http/Resources/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/properties/spec/properties/targets/properties/http/propert\
ies/Resources/additionalProperties/properties/Calls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[h]:e.push(h),r++}if(c.create!==void 0&&n.call(c,"create")){let d=c.create;if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.method===void 0||!n.call(d,"method")){const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/create/required",keyword:"required",params:{missingProperty:"meth\
od"}};e===null?e=[h]:e.push(h),r++}if(d.path===void 0||!n.call(d,"path")){const h={instancePath:t+"/spec/targets/http/Re\
sources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/prop\
erties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/required",keyword:"required",params:{
missingProperty:"path"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(d))if(!n.call(x.properties.spec.properties.
targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.create.properties,h)){const m={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/pr\
operties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/c\
reate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[m]:e.push(m),r++}if(d.
method!==void 0&&n.call(d,"method")){let h=d.method;if(typeof h!="string"){const m={instancePath:t+"/spec/targets/http/R\
esources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/method",schemaPath:"#/properties/spec/properties/targ\
ets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/method/type",
keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(h==="GET"||h==="POST"||h==="PUT"||h==="PATCH"||
h==="DELETE")){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
create/method",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPropertie\
s/properties/Calls/properties/create/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.
targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.create.properties.method.enum}};
e===null?e=[m]:e.push(m),r++}}if(d.path!==void 0&&n.call(d,"path")){let h=d.path;if(typeof h=="string"){if(w(h)>2e4){const m={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}if(w(h)<1){const m={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prop\
erties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(d.headers!==void 0&&n.call(d,"\
headers")){let h=d.headers;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];if(typeof R==
"string"){if(w(R)>2e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/headers/additionalPro\
perties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/headers/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/headers/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/p\
roperties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.expect!==void 0&&n.call(
d,"expect")){let h=d.expect;if(Array.isArray(h)){if(h.length<1){const R={instancePath:t+"/spec/targets/http/Resources/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[R]:e.push(R),r++}const m=h.length;for(let R=0;R<m;R++){let P=h[R];if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/create/expect/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/ad\
ditionalProperties/properties/Calls/properties/create/properties/expect/items/type",keyword:"type",params:{type:"integer"}};
e===null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/targets/http/Reso\
urces/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect/"+R,schemaPath:"#/properties/spec/properties/targ\
ets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){const L={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect/"+R,schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:e.push(L),
r++}}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/cre\
ate/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),
r++}}if(d.gone!==void 0&&n.call(d,"gone")){let h=d.gone;if(Array.isArray(h)){const m=h.length;for(let R=0;R<m;R++){let P=h[R];
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/create/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/\
Resources/additionalProperties/properties/Calls/properties/create/properties/gone/items/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/target\
s/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/gone/"+R,schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/gon\
e/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){
const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/gone/"+R,
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/create/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:
e.push(L),r++}}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/create/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/properties/Calls/properties/create/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),r++}}if(d.id!==void 0&&n.call(d,"id")){let h=d.id;if(typeof h=="string"){if(w(h)>1e4){const m={instancePath:t+"/spec/\
targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/id",schemaPath:"#/properties/spec/prope\
rties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/id\
/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[m]:e.push(m),r++}if(w(h)<1){const m={instancePath:t+"/sp\
ec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/id",schemaPath:"#/properties/spec/pr\
operties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties\
/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/t\
argets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/id",schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/id/\
type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(d.outputs!==void 0&&n.call(d,"outputs")){let h=d.
outputs;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];if(typeof R=="string"){if(w(
R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/\
outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/prop\
erties/Resources/additionalProperties/properties/Calls/properties/create/properties/outputs/additionalProperties/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={instancePath:t+"/spec/targe\
ts/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/create/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/create/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/outputs/additio\
nalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const m={instancePath:t+"/\
spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/pro\
perties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.properties!==void 0&&n.call(
d,"properties")){let h=d.properties;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];
if(typeof R=="string"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/proper\
ties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/create/properties/properties/additionalProperties/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/creat\
e/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properti\
es",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/create/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{
const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(c.read!==void 0&&n.call(c,"read")){
let d=c.read;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.method===void 0||!n.call(d,"method")){const h={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/pro\
perties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/required",keyword:"\
required",params:{missingProperty:"method"}};e===null?e=[h]:e.push(h),r++}if(d.path===void 0||!n.call(d,"path")){const h={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/prop\
erties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/rea\
d/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(
d))if(!n.call(x.properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.
Calls.properties.read.properties,h)){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/read/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[m]:e.push(m),r++}if(d.method!==void 0&&n.call(d,"method")){let h=d.method;if(typeof h!="string"){const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/method",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/proper\
ties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(h==="GET"||h==="POST"||h==="P\
UT"||h==="PATCH"||h==="DELETE")){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/read/method",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/read/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.
spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.read.properties.
method.enum}};e===null?e=[m]:e.push(m),r++}}if(d.path!==void 0&&n.call(d,"path")){let h=d.path;if(typeof h=="string"){if(w(
h)>2e4){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/pa\
th",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/read/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}
if(w(h)<1){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read\
/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/read/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(d.headers!==void 0&&
n.call(d,"headers")){let h=d.headers;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];
if(typeof R=="string"){if(w(R)>2e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/headers/addit\
ionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/read/properties/headers/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/headers/addit\
ionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/prope\
rties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.expect!==void 0&&n.call(d,
"expect")){let h=d.expect;if(Array.isArray(h)){if(h.length<1){const R={instancePath:t+"/spec/targets/http/Resources/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect",schemaPath:"#/properties/spec/properties/targets/properties/\
http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/expect/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[R]:e.push(R),r++}const m=h.length;for(let R=0;R<m;R++){let P=h[R];if(!(typeof P=="n\
umber"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/Calls/read/expect/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addit\
ionalProperties/properties/Calls/properties/read/properties/expect/items/type",keyword:"type",params:{type:"integer"}};e===
null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/targets/http/Resource\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect/"+R,schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/expect/items/maximum",
keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){const L={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect/"+R,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/pro\
perties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:e.push(L),r++}}}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(d.gone!==void 0&&
n.call(d,"gone")){let h=d.gone;if(Array.isArray(h)){const m=h.length;for(let R=0;R<m;R++){let P=h[R];if(!(typeof P=="num\
ber"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/read/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/read/properties/gone/items/type",keyword:"type",params:{type:"integer"}};e===null?e=
[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/read/properties/gone/items/maximum",keyword:"maximum",
params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){const L={instancePath:t+"/spec/targ\
ets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+R,schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/gone/\
items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:e.push(L),r++}}}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properti\
es/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(d.id!==void 0&&n.call(d,"id")){let h=d.
id;if(typeof h=="string"){if(w(h)>1e4){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addit\
ionalProperties/properties/Calls/properties/read/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[m]:e.push(m),r++}if(w(h)<1){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/read/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/read/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Calls/properties/read/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}
if(d.outputs!==void 0&&n.call(d,"outputs")){let h=d.outputs;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.
keys(h)){let R=h[m];if(typeof R=="string"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/prope\
rties/outputs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(
R)<1){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outp\
uts/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/read/properties/outputs/additionalProperties/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/\
read/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.properties!==
void 0&&n.call(d,"properties")){let h=d.properties;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(
h)){let R=h[m];if(typeof R=="string"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/propert\
ies/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(
R)<1){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/prop\
erties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/prope\
rties/Resources/additionalProperties/properties/Calls/properties/read/properties/properties/additionalProperties/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http\
/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/read/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[
P]:e.push(P),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/read/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/read/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?
e=[m]:e.push(m),r++}}}else{const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/read/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(c.update!==
void 0&&n.call(c,"update")){let d=c.update;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.method===void 0||!n.call(d,
"method")){const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/upda\
te",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/update/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[h]:e.push(h),r++}if(d.
path===void 0||!n.call(d,"path")){const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/update/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[h]:
e.push(h),r++}for(const h of Object.keys(d))if(!n.call(x.properties.spec.properties.targets.properties.http.properties.Resources.
additionalProperties.properties.Calls.properties.update.properties,h)){const m={instancePath:t+"/spec/targets/http/Resou\
rces/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/properties/update/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:h}};e===null?e=[m]:e.push(m),r++}if(d.method!==void 0&&n.call(d,"method")){
let h=d.method;if(typeof h!="string"){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/method",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources\
/additionalProperties/properties/Calls/properties/update/properties/method/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}if(!(h==="GET"||h==="POST"||h==="PUT"||h==="PATCH"||h==="DELETE")){const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/method",schemaPath:"#/properties\
/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/pr\
operties/method/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.targets.properties.http.properties.
Resources.additionalProperties.properties.Calls.properties.update.properties.method.enum}};e===null?e=[m]:e.push(m),r++}}
if(d.path!==void 0&&n.call(d,"path")){let h=d.path;if(typeof h=="string"){if(w(h)>2e4){const m={instancePath:t+"/spec/ta\
rgets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/spec/prope\
rties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/pa\
th/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}if(w(h)<1){const m={instancePath:t+"/\
spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/proper\
ties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/\
spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/proper\
ties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(d.headers!==void 0&&n.call(d,"he\
aders")){let h=d.headers;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];if(typeof R==
"string"){if(w(R)>2e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/headers/additionalPro\
perties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/headers/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/headers/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/p\
roperties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.expect!==void 0&&n.call(
d,"expect")){let h=d.expect;if(Array.isArray(h)){if(h.length<1){const R={instancePath:t+"/spec/targets/http/Resources/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[R]:e.push(R),r++}const m=h.length;for(let R=0;R<m;R++){let P=h[R];if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/update/expect/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/ad\
ditionalProperties/properties/Calls/properties/update/properties/expect/items/type",keyword:"type",params:{type:"integer"}};
e===null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/targets/http/Reso\
urces/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect/"+R,schemaPath:"#/properties/spec/properties/targ\
ets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){const L={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect/"+R,schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:e.push(L),
r++}}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/upd\
ate/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),
r++}}if(d.gone!==void 0&&n.call(d,"gone")){let h=d.gone;if(Array.isArray(h)){const m=h.length;for(let R=0;R<m;R++){let P=h[R];
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/update/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/\
Resources/additionalProperties/properties/Calls/properties/update/properties/gone/items/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/target\
s/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/gone/"+R,schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/gon\
e/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){
const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/gone/"+R,
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/update/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:
e.push(L),r++}}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/update/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/properties/Calls/properties/update/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),r++}}if(d.id!==void 0&&n.call(d,"id")){let h=d.id;if(typeof h=="string"){if(w(h)>1e4){const m={instancePath:t+"/spec/\
targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/id",schemaPath:"#/properties/spec/prope\
rties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/id\
/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[m]:e.push(m),r++}if(w(h)<1){const m={instancePath:t+"/sp\
ec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/id",schemaPath:"#/properties/spec/pr\
operties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties\
/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/t\
argets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/id",schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/id/\
type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(d.outputs!==void 0&&n.call(d,"outputs")){let h=d.
outputs;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];if(typeof R=="string"){if(w(
R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/\
outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/prop\
erties/Resources/additionalProperties/properties/Calls/properties/update/properties/outputs/additionalProperties/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={instancePath:t+"/spec/targe\
ts/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/update/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/update/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/outputs/additio\
nalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const m={instancePath:t+"/\
spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/pro\
perties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.properties!==void 0&&n.call(
d,"properties")){let h=d.properties;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];
if(typeof R=="string"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/proper\
ties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/update/properties/properties/additionalProperties/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/updat\
e/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properti\
es",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/update/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{
const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(c.delete!==void 0&&n.call(c,"del\
ete")){let d=c.delete;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.method===void 0||!n.call(d,"method")){const h={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/p\
roperties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/required",
keyword:"required",params:{missingProperty:"method"}};e===null?e=[h]:e.push(h),r++}if(d.path===void 0||!n.call(d,"path")){
const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.
keys(d))if(!n.call(x.properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.
Calls.properties.delete.properties,h)){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[m]:e.push(m),r++}if(d.method!==void 0&&n.call(d,"method")){let h=d.method;if(typeof h!="string"){const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/method",schemaPath:"#/properties\
/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/pr\
operties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(h==="GET"||h==="POST"||h===
"PUT"||h==="PATCH"||h==="DELETE")){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/method",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources\
/additionalProperties/properties/Calls/properties/delete/properties/method/enum",keyword:"enum",params:{allowedValues:x.
properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.
delete.properties.method.enum}};e===null?e=[m]:e.push(m),r++}}if(d.path!==void 0&&n.call(d,"path")){let h=d.path;if(typeof h==
"string"){if(w(h)>2e4){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPro\
perties/properties/Calls/properties/delete/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=
[m]:e.push(m),r++}if(w(h)<1){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/delete/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/delete/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPro\
perties/properties/Calls/properties/delete/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.
push(m),r++}}if(d.headers!==void 0&&n.call(d,"headers")){let h=d.headers;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.
keys(h)){let R=h[m];if(typeof R=="string"){if(w(R)>2e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[P]:e.push(P),r++}if(w(
R)<1){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/he\
aders/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/proper\
ties/Resources/additionalProperties/properties/Calls/properties/delete/properties/headers/additionalProperties/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Res\
ources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delet\
e/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/delete/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),
r++}}if(d.expect!==void 0&&n.call(d,"expect")){let h=d.expect;if(Array.isArray(h)){if(h.length<1){const R={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect",schemaPath:"#/properties\
/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/pr\
operties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[R]:e.push(R),r++}const m=h.length;for(let R=0;R<
m;R++){let P=h[R];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect/"+R,schemaPath:"#/properties/spec/properties/targets/proper\
ties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/expect/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect/"+R,schemaPath:"#/propert\
ies/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete\
/properties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<
100||isNaN(P)){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
delete/expect/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/delete/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[L]:e.push(L),r++}}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources\
/additionalProperties/properties/Calls/properties/delete/properties/expect/type",keyword:"type",params:{type:"array"}};e===
null?e=[m]:e.push(m),r++}}if(d.gone!==void 0&&n.call(d,"gone")){let h=d.gone;if(Array.isArray(h)){const m=h.length;for(let R=0;R<
m;R++){let P=h[R];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properti\
es/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/gone/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/gone/"+R,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||
isNaN(P)){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delet\
e/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/delete/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===
null?e=[L]:e.push(L),r++}}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/delete/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/delete/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=
[m]:e.push(m),r++}}if(d.id!==void 0&&n.call(d,"id")){let h=d.id;if(typeof h=="string"){if(w(h)>1e4){const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[m]:e.push(m),r++}if(w(h)<1){const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/sp\
ec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spec/pr\
operties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties\
/id/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(d.outputs!==void 0&&n.call(d,"outputs")){
let h=d.outputs;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];if(typeof R=="stri\
ng"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/delete/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/outputs/additionalProperti\
es/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={instancePath:t+"/\
spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/delete/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/outputs/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.properties!==void 0&&n.
call(d,"properties")){let h=d.properties;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];
if(typeof R=="string"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/proper\
ties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/delete/properties/properties/additionalProperties/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delet\
e/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properti\
es",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/delete/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{
const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(c.find!==void 0&&n.call(c,"find")){
let d=c.find;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.method===void 0||!n.call(d,"method")){const h={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/pro\
perties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/required",keyword:"\
required",params:{missingProperty:"method"}};e===null?e=[h]:e.push(h),r++}if(d.path===void 0||!n.call(d,"path")){const h={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/prop\
erties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/fin\
d/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(
d))if(!n.call(x.properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.
Calls.properties.find.properties,h)){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/find/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[m]:e.push(m),r++}if(d.method!==void 0&&n.call(d,"method")){let h=d.method;if(typeof h!="string"){const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/method",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/proper\
ties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(h==="GET"||h==="POST"||h==="P\
UT"||h==="PATCH"||h==="DELETE")){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/find/method",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/find/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.
spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.find.properties.
method.enum}};e===null?e=[m]:e.push(m),r++}}if(d.path!==void 0&&n.call(d,"path")){let h=d.path;if(typeof h=="string"){if(w(
h)>2e4){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/pa\
th",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/find/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}
if(w(h)<1){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find\
/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/find/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(d.headers!==void 0&&
n.call(d,"headers")){let h=d.headers;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(h)){let R=h[m];
if(typeof R=="string"){if(w(R)>2e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/headers/addit\
ionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[P]:e.push(P),r++}if(w(R)<1){const P={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/find/properties/headers/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/headers/addit\
ionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/prope\
rties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.expect!==void 0&&n.call(d,
"expect")){let h=d.expect;if(Array.isArray(h)){if(h.length<1){const R={instancePath:t+"/spec/targets/http/Resources/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect",schemaPath:"#/properties/spec/properties/targets/properties/\
http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/expect/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[R]:e.push(R),r++}const m=h.length;for(let R=0;R<m;R++){let P=h[R];if(!(typeof P=="n\
umber"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/Calls/find/expect/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addit\
ionalProperties/properties/Calls/properties/find/properties/expect/items/type",keyword:"type",params:{type:"integer"}};e===
null?e=[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/targets/http/Resource\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect/"+R,schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/expect/items/maximum",
keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){const L={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect/"+R,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/pro\
perties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:e.push(L),r++}}}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(d.gone!==void 0&&
n.call(d,"gone")){let h=d.gone;if(Array.isArray(h)){const m=h.length;for(let R=0;R<m;R++){let P=h[R];if(!(typeof P=="num\
ber"&&!(P%1)&&!isNaN(P))){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/find/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/find/properties/gone/items/type",keyword:"type",params:{type:"integer"}};e===null?e=
[L]:e.push(L),r++}if(typeof P=="number"){if(P>599||isNaN(P)){const L={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+R,schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/find/properties/gone/items/maximum",keyword:"maximum",
params:{comparison:"<=",limit:599}};e===null?e=[L]:e.push(L),r++}if(P<100||isNaN(P)){const L={instancePath:t+"/spec/targ\
ets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+R,schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/gone/\
items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[L]:e.push(L),r++}}}}else{const m={instancePath:t+
"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properti\
es/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(d.id!==void 0&&n.call(d,"id")){let h=d.
id;if(typeof h=="string"){if(w(h)>1e4){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addit\
ionalProperties/properties/Calls/properties/find/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[m]:e.push(m),r++}if(w(h)<1){const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/find/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/find/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Calls/properties/find/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}
if(d.outputs!==void 0&&n.call(d,"outputs")){let h=d.outputs;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.
keys(h)){let R=h[m];if(typeof R=="string"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/prope\
rties/outputs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(
R)<1){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outp\
uts/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/find/properties/outputs/additionalProperties/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http/Resources/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/\
find/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{
const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(d.properties!==
void 0&&n.call(d,"properties")){let h=d.properties;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m of Object.keys(
h)){let R=h[m];if(typeof R=="string"){if(w(R)>1e4){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/propert\
ies/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[P]:e.push(P),r++}if(w(
R)<1){const P={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/prop\
erties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/prope\
rties/Resources/additionalProperties/properties/Calls/properties/find/properties/properties/additionalProperties/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/spec/targets/http\
/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/find/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[
P]:e.push(P),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/find/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/find/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?
e=[m]:e.push(m),r++}}}else{const h={instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/find/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{const d={
instancePath:t+"/spec/targets/http/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{const c={instancePath:t+"/spec/targets/http/Resources/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const i={instancePath:t+
"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const f={instancePath:t+"/spec/targets/htt\
p",schemaPath:"#/properties/spec/properties/targets/properties/http/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),r++}}if(p.local!==void 0&&n.call(p,"local")){let l=p.local;if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.Resources===void 0||!n.call(l,"Resources")){const f={instancePath:t+"/spec/targets/local",schemaPath:"#/properties/\
spec/properties/targets/properties/local/required",keyword:"required",params:{missingProperty:"Resources"}};e===null?e=[
f]:e.push(f),r++}for(const f of Object.keys(l))if(!(f==="Resources"||f==="Outputs")){const i={instancePath:t+"/spec/targ\
ets/local",schemaPath:"#/properties/spec/properties/targets/properties/local/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),r++}if(l.Resources!==void 0&&n.call(l,"Resources")){let f=l.
Resources;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){const i={instancePath:t+"/spec/target\
s/local/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/minProperties",
keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(f)){const g=r;if(typeof i==
"string"){if(w(i)>255){const c={instancePath:t+"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/\
targets/properties/local/properties/Resources/propertyNames/maxLength",keyword:"maxLength",params:{limit:255},propertyName:i};
e===null?e=[c]:e.push(c),r++}if(!N.test(i)){const c={instancePath:t+"/spec/targets/local/Resources",schemaPath:"#/proper\
ties/spec/properties/targets/properties/local/properties/Resources/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"},propertyName:i};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/targets/local/Resou\
rces",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:i};e===null?e=[c]:e.push(c),r++}var k=g===r;if(!k){const c={instancePath:t+"/s\
pec/targets/local/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}for(const i of Object.keys(f)){
let g=f[i];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.Type===void 0||!n.call(g,"Type")){const c={instancePath:t+"\
/spec/targets/local/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/target\
s/properties/local/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[c]:e.push(c),r++}for(const c of Object.keys(g))if(!(c==="Type"||c==="Properties"||c==="DependsOn")){const d={
instancePath:t+"/spec/targets/local/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/p\
roperties/targets/properties/local/properties/Resources/additionalProperties/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),r++}if(g.Type!==void 0&&n.call(g,"Type")){let c=g.Type;
if(typeof c=="string"){if(w(c)>200){const d={instancePath:t+"/spec/targets/local/Resources/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/additionalPro\
perties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}if(!Q.test(c)){const d={
instancePath:t+"/spec/targets/local/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/propertie\
s/spec/properties/targets/properties/local/properties/Resources/additionalProperties/properties/Type/pattern",keyword:"p\
attern",params:{pattern:"^Local::[A-Za-z0-9]+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/spec/targ\
ets/local/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/\
properties/local/properties/Resources/additionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),r++}}if(g.Properties!==void 0&&n.call(g,"Properties")){let c=g.Properties;if(!(c&&typeof c=="ob\
ject"&&!Array.isArray(c))){const d={instancePath:t+"/spec/targets/local/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/additionalProp\
erties/properties/Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{const c={instancePath:t+
"/spec/targets/local/Resources/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targe\
ts/properties/local/properties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),r++}}}else{const i={instancePath:t+"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/ta\
rgets/properties/local/properties/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(l.
Outputs!==void 0&&n.call(l,"Outputs")){let f=l.Outputs;if(!(f&&typeof f=="object"&&!Array.isArray(f))){const i={instancePath:t+
"/spec/targets/local/Outputs",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Outputs/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const f={instancePath:t+"/spec/targets/local",
schemaPath:"#/properties/spec/properties/targets/properties/local/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),r++}}}else{const l={instancePath:t+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:t+"/spec",schemaPath:"#\
/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return _.errors=e,r===0}validators.
Service=S;const Y={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{const:"Service"},metadata:{type:"ob\
ject",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,
maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{type:"s\
tring"}},annotations:{type:"object",additionalProperties:{type:"string"}},team:{type:"string",minLength:1,maxLength:1e4},
environment:{type:"string",minLength:1,maxLength:1e4}},required:["name","team","environment"],additionalProperties:!1},spec:{
type:"object",properties:{offering:{type:"string",minLength:1,maxLength:1e4},account:{type:"string",minLength:1,maxLength:1e4},
region:{type:"string",minLength:1,maxLength:1e4},parameters:{type:"object"},lease:{type:"object",properties:{until:{type:"\
string",format:"date-or-instant"}},required:[],additionalProperties:!1},dependsOn:{type:"array",items:{type:"string",minLength:1,
maxLength:1e4},uniqueItems:!0,maxItems:100},tags:{type:"object",additionalProperties:{type:"string",maxLength:1e3}}},required:[
"offering","account"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},
H=formats["date-or-instant"];function S(b,{instancePath:t="",parentData:C,parentDataProperty:q,rootData:v=b}={}){let e=null,
r=0;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.apiVersion===void 0||!n.call(b,"apiVersion")){const u={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[u]:e.push(u),r++}if(b.kind===
void 0||!n.call(b,"kind")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"k\
ind"}};e===null?e=[u]:e.push(u),r++}if(b.metadata===void 0||!n.call(b,"metadata")){const u={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[u]:e.push(u),r++}if(b.spec===void 0||!n.call(
b,"spec")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?
e=[u]:e.push(u),r++}for(const u of Object.keys(b))if(!(u==="apiVersion"||u==="kind"||u==="metadata"||u==="spec")){const a={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?
e=[a]:e.push(a),r++}if(b.apiVersion!==void 0&&n.call(b,"apiVersion")&&b.apiVersion!=="plumbline/v1"){const u={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[u]:e.push(u),r++}if(b.kind!==void 0&&n.call(b,"kind")&&b.kind!=="Service"){const u={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Service"}};e===null?e=[u]:e.push(u),r++}if(b.metadata!==void 0&&
n.call(b,"metadata")){let u=b.metadata;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0||!n.call(u,"name")){
const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.push(a),r++}if(u.team===void 0||!n.call(u,"team")){const a={instancePath:t+"/metadata",schemaPath:"\
#/properties/metadata/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[a]:e.push(a),r++}if(u.environment===
void 0||!n.call(u,"environment")){const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"\
required",params:{missingProperty:"environment"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(u))if(!(a==="n\
ame"||a==="title"||a==="description"||a==="labels"||a==="annotations"||a==="team"||a==="environment")){const s={instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}if(u.name!==void 0&&n.call(u,"name")){let a=u.name;if(typeof a=="string"){if(w(a)>63){const s={
instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[s]:e.push(s),r++}if(!j.test(a)){const s={instancePath:t+"/metadata/name",schemaPath:"#/properties\
/metadata/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[s]:
e.push(s),r++}}else{const s={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.title!==void 0&&n.call(u,"title")){let a=u.title;if(typeof a==
"string"){if(w(a)>1e4){const s={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/metadat\
a/title",schemaPath:"#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.description!==void 0&&n.call(u,"description")){
let a=u.description;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"/metadata/description",schemaPath:"#/pr\
operties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}
if(w(a)<1){const s={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/descr\
iption",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),r++}}if(u.labels!==void 0&&n.call(u,"labels")){let a=u.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(const s of Object.keys(a))if(typeof a[s]!="string"){const y={instancePath:t+"/metadata/labels/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const s={instancePath:t+"/metadata/labels",schemaPath:"#/properties/m\
etadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.annotations!==
void 0&&n.call(u,"annotations")){let a=u.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const s of Object.
keys(a))if(typeof a[s]!="string"){const y={instancePath:t+"/metadata/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[y]:e.push(y),r++}}else{const s={instancePath:t+"/metadata/annotations",schemaPath:"#/properties/metad\
ata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.team!==void 0&&
n.call(u,"team")){let a=u.team;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"/metadata/team",schemaPath:"\
#/properties/metadata/properties/team/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(
a)<1){const s={instancePath:t+"/metadata/team",schemaPath:"#/properties/metadata/properties/team/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/team",schemaPath:"#/prop\
erties/metadata/properties/team/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.environment!==
void 0&&n.call(u,"environment")){let a=u.environment;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"/metad\
ata/environment",schemaPath:"#/properties/metadata/properties/environment/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/metadata/environment",schemaPath:"#/properties/metadat\
a/properties/environment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/metadata/environment",schemaPath:"#/properties/metadata/properties/environment/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(b.spec!==void 0&&n.call(b,"spec")){let u=b.spec;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.offering===void 0||!n.call(u,"offering")){const a={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"offering"}};e===null?e=[a]:e.push(a),r++}if(u.account===
void 0||!n.call(u,"account")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",
params:{missingProperty:"account"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(u))if(!(a==="offering"||a===
"account"||a==="region"||a==="parameters"||a==="lease"||a==="dependsOn"||a==="tags")){const s={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(
s),r++}if(u.offering!==void 0&&n.call(u,"offering")){let a=u.offering;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+
"/spec/offering",schemaPath:"#/properties/spec/properties/offering/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/spec/offering",schemaPath:"#/properties/spec/properties/of\
fering/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spe\
c/offering",schemaPath:"#/properties/spec/properties/offering/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}}if(u.account!==void 0&&n.call(u,"account")){let a=u.account;if(typeof a=="string"){if(w(a)>1e4){const s={
instancePath:t+"/spec/account",schemaPath:"#/properties/spec/properties/account/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/spec/account",schemaPath:"#/properties/spec/properties\
/account/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/s\
pec/account",schemaPath:"#/properties/spec/properties/account/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}}if(u.region!==void 0&&n.call(u,"region")){let a=u.region;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+
"/spec/region",schemaPath:"#/properties/spec/properties/region/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/spec/region",schemaPath:"#/properties/spec/properties/region/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/region",
schemaPath:"#/properties/spec/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}
if(u.parameters!==void 0&&n.call(u,"parameters")){let a=u.parameters;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const s={
instancePath:t+"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}if(u.lease!==void 0&&n.call(u,"lease")){let a=u.lease;if(a&&typeof a=="object"&&
!Array.isArray(a)){for(const s of Object.keys(a))if(s!=="until"){const y={instancePath:t+"/spec/lease",schemaPath:"#/pro\
perties/spec/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[y]:e.push(y),r++}if(a.until!==void 0&&n.call(a,"until")){let s=a.until;if(typeof s=="string"){if(!H(s)){const y={instancePath:t+
"/spec/lease/until",schemaPath:"#/properties/spec/properties/lease/properties/until/format",keyword:"format",params:{format:"\
date-or-instant"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/spec/lease/until",schemaPath:"#/properti\
es/spec/properties/lease/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{
const s={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/properties/lease/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}if(u.dependsOn!==void 0&&n.call(u,"dependsOn")){let a=u.dependsOn;if(Array.isArray(
a)){if(a.length>100){const k={instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/maxIte\
ms",keyword:"maxItems",params:{limit:100}};e===null?e=[k]:e.push(k),r++}const s=a.length;for(let k=0;k<s;k++){let o=a[k];
if(typeof o=="string"){if(w(o)>1e4){const p={instancePath:t+"/spec/dependsOn/"+k,schemaPath:"#/properties/spec/propertie\
s/dependsOn/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(w(o)<1){const p={instancePath:t+
"/spec/dependsOn/"+k,schemaPath:"#/properties/spec/properties/dependsOn/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/dependsOn/"+k,schemaPath:"#/properties/spec/properties\
/dependsOn/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}const y=A(a);if(y>=0){const k={
instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{
at:y}};e===null?e=[k]:e.push(k),r++}}else{const s={instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/proper\
ties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(u.tags!==void 0&&n.call(u,"t\
ags")){let a=u.tags;if(a&&typeof a=="object"&&!Array.isArray(a))for(const s of Object.keys(a)){let y=a[s];if(typeof y=="\
string"){if(w(y)>1e3){const k={instancePath:t+"/spec/tags/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/spec/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[k]:e.push(
k),r++}}else{const k={instancePath:t+"/spec/tags/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spe\
c/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{const s={
instancePath:t+"/spec/tags",schemaPath:"#/properties/spec/properties/tags/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}}else{const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}return S.errors=e,r===0}validators.Policy=U;const T={type:"object",properties:{apiVersion:{
const:"plumbline/v1"},kind:{const:"Policy"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([\
a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,
maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},severity:{type:"string",enum:["info","low","medium","high","critical"]},controls:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4}}},required:["name","severity"],additionalProperties:!1},spec:{type:"object",properties:{
parameters:{type:"object"},on:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},minItems:1,uniqueItems:!0},variables:{
type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},when:{type:"string",minLength:1,maxLength:2e4},
require:{type:"string",minLength:1,maxLength:2e4},message:{type:"string",minLength:1,maxLength:2e4},fix:{type:"string",minLength:1,
maxLength:2e4},category:{const:"sprawl"},enforcement:{type:"string",enum:["deny","approve","warn","audit"]},approvers:{type:"\
object",properties:{groups:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},teams:{type:"ar\
ray",items:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:200},uniqueItems:!0},
users:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},count:{type:"integer",minimum:1,maximum:50}},
required:[],additionalProperties:!1},exception:{type:"object",properties:{maximum:{type:"string",pattern:"^[0-9]{1,9}[sm\
hd]$"}},required:[],additionalProperties:!1},cases:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,
maxLength:1e4},given:{type:"object"},expect:{type:"string",enum:["violation","pass","skip","error"]}},required:["name","\
given","expect"],additionalProperties:!1}}},required:["on","require","message","enforcement"],additionalProperties:!1,if:{
properties:{enforcement:{const:"approve"}},required:["enforcement"]},then:{required:["approvers"]}}},required:["apiVersi\
on","kind","metadata","spec"],additionalProperties:!1};function U(b,{instancePath:t="",parentData:C,parentDataProperty:q,
rootData:v=b}={}){let e=null,r=0;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.apiVersion===void 0||!n.call(b,"apiVe\
rsion")){const a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[a]:e.push(a),r++}if(b.kind===void 0||!n.call(b,"kind")){const a={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),r++}if(b.metadata===void 0||!n.call(b,"metadata")){const a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[a]:e.push(a),
r++}if(b.spec===void 0||!n.call(b,"spec")){const a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(b))if(!(a==="apiVersion"||a==="kind"||a==="metadata"||a===
"spec")){const s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}if(b.apiVersion!==void 0&&n.call(b,"apiVersion")&&b.apiVersion!=="plumbline/v1"){const a={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[a]:e.push(a),r++}if(b.kind!==void 0&&n.call(b,"kind")&&b.kind!=="Policy"){const a={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Policy"}};e===null?e=[a]:e.push(a),r++}if(b.metadata!==void 0&&
n.call(b,"metadata")){let a=b.metadata;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0||!n.call(a,"name")){
const s={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),r++}if(a.severity===void 0||!n.call(a,"severity")){const s={instancePath:t+"/metadata",
schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[s]:e.push(
s),r++}for(const s of Object.keys(a))if(!(s==="name"||s==="title"||s==="description"||s==="labels"||s==="annotations"||s===
"severity"||s==="controls")){const y={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[y]:e.push(y),r++}if(a.name!==void 0&&n.call(a,
"name")){let s=a.name;if(typeof s=="string"){if(w(s)>63){const y={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[y]:e.push(y),r++}if(!j.test(s)){
const y={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),
r++}}if(a.title!==void 0&&n.call(a,"title")){let s=a.title;if(typeof s=="string"){if(w(s)>1e4){const y={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[y]:e.push(y),r++}if(w(s)<1){const y={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),r++}}if(a.description!==void 0&&n.call(a,"description")){let s=a.description;if(typeof s=="string"){if(w(
s)>1e4){const y={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[y]:e.push(y),r++}if(w(s)<1){const y={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(a.labels!==void 0&&n.call(
a,"labels")){let s=a.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of Object.keys(s))if(typeof s[y]!="\
string"){const k={instancePath:t+"/metadata/labels/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{
const y={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[y]:e.push(y),r++}}if(a.annotations!==void 0&&n.call(a,"annotations")){let s=a.annotations;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const y of Object.keys(s))if(typeof s[y]!="string"){const k={instancePath:t+"\
/metadata/annotations/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{const y={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[y]:e.push(y),r++}}if(a.severity!==void 0&&n.call(a,"severity")){let s=a.severity;if(typeof s!="string"){
const y={instancePath:t+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/type",keyword:"type",
params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(s==="info"||s==="low"||s==="medium"||s==="high"||s==="critical")){
const y={instancePath:t+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/enum",keyword:"enum",
params:{allowedValues:T.properties.metadata.properties.severity.enum}};e===null?e=[y]:e.push(y),r++}}if(a.controls!==void 0&&
n.call(a,"controls")){let s=a.controls;if(Array.isArray(s)){const y=s.length;for(let k=0;k<y;k++){let o=s[k];if(typeof o==
"string"){if(w(o)>1e4){const p={instancePath:t+"/metadata/controls/"+k,schemaPath:"#/properties/metadata/properties/cont\
rols/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(w(o)<1){const p={instancePath:t+
"/metadata/controls/"+k,schemaPath:"#/properties/metadata/properties/controls/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/controls/"+k,schemaPath:"#/properties/me\
tadata/properties/controls/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{const y={
instancePath:t+"/metadata/controls",schemaPath:"#/properties/metadata/properties/controls/type",keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),r++}}}else{const s={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(b.spec!==void 0&&n.call(b,"spec")){let a=b.spec;
const s=r;let y=!0;const k=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if((a.enforcement===void 0||!n.call(a,"e\
nforcement"))&&(o="enforcement")){const p={};e===null?e=[p]:e.push(p),r++}else if(a.enforcement!==void 0&&n.call(a,"enfo\
rcement")&&a.enforcement!=="approve"){const p={};e===null?e=[p]:e.push(p),r++}}var u=k===r;if(r=s,e!==null&&(s?e.length=
s:e=null),u){const o=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&(a.approvers===void 0||!n.call(a,"approvers"))){const l={
instancePath:t+"/spec",schemaPath:"#/properties/spec/then/required",keyword:"required",params:{missingProperty:"approver\
s"}};e===null?e=[l]:e.push(l),r++}var u=o===r;y=u}if(!y){const o={instancePath:t+"/spec",schemaPath:"#/properties/spec/i\
f",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[o]:e.push(o),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.on===void 0||!n.call(a,"on")){const o={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"requ\
ired",params:{missingProperty:"on"}};e===null?e=[o]:e.push(o),r++}if(a.require===void 0||!n.call(a,"require")){const o={
instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"require"}};e===
null?e=[o]:e.push(o),r++}if(a.message===void 0||!n.call(a,"message")){const o={instancePath:t+"/spec",schemaPath:"#/prop\
erties/spec/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[o]:e.push(o),r++}if(a.enforcement===
void 0||!n.call(a,"enforcement")){const o={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"requi\
red",params:{missingProperty:"enforcement"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(a))if(!n.call(T.properties.
spec.properties,o)){const p={instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(a.parameters!==void 0&&n.call(a,"parameter\
s")){let o=a.parameters;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const p={instancePath:t+"/spec/parameters",schemaPath:"\
#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.
on!==void 0&&n.call(a,"on")){let o=a.on;if(Array.isArray(o)){if(o.length<1){const f={instancePath:t+"/spec/on",schemaPath:"\
#/properties/spec/properties/on/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const p=o.length;
for(let f=0;f<p;f++){let i=o[f];if(typeof i=="string"){if(w(i)>1e4){const g={instancePath:t+"/spec/on/"+f,schemaPath:"#/\
properties/spec/properties/on/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[g]:e.push(g),r++}if(w(
i)<1){const g={instancePath:t+"/spec/on/"+f,schemaPath:"#/properties/spec/properties/on/items/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/spec/on/"+f,schemaPath:"#/properties\
/spec/properties/on/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}const l=A(o);if(l>=
0){const f={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/uniqueItems",keyword:"uniqueItems",params:{
at:l}};e===null?e=[f]:e.push(f),r++}}else{const p={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on\
/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(a.variables!==void 0&&n.call(a,"variables")){
let o=a.variables;if(o&&typeof o=="object"&&!Array.isArray(o))for(const p of Object.keys(o)){let l=o[p];if(typeof l=="st\
ring"){if(w(l)>2e4){const f={instancePath:t+"/spec/variables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/spec/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[f]:
e.push(f),r++}if(w(l)<1){const f={instancePath:t+"/spec/variables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/variables/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/variables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/variables/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}}else{const p={instancePath:t+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.when!==void 0&&n.call(a,"when")){let o=a.when;if(typeof o==
"string"){if(w(o)>2e4){const p={instancePath:t+"/spec/when",schemaPath:"#/properties/spec/properties/when/maxLength",keyword:"\
maxLength",params:{limit:2e4}};e===null?e=[p]:e.push(p),r++}if(w(o)<1){const p={instancePath:t+"/spec/when",schemaPath:"\
#/properties/spec/properties/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:t+"/spec/when",schemaPath:"#/properties/spec/properties/when/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}if(a.require!==void 0&&n.call(a,"require")){let o=a.require;if(typeof o=="string"){if(w(o)>2e4){
const p={instancePath:t+"/spec/require",schemaPath:"#/properties/spec/properties/require/maxLength",keyword:"maxLength",
params:{limit:2e4}};e===null?e=[p]:e.push(p),r++}if(w(o)<1){const p={instancePath:t+"/spec/require",schemaPath:"#/proper\
ties/spec/properties/require/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:t+"/spec/require",schemaPath:"#/properties/spec/properties/require/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}}if(a.message!==void 0&&n.call(a,"message")){let o=a.message;if(typeof o=="string"){if(w(
o)>2e4){const p={instancePath:t+"/spec/message",schemaPath:"#/properties/spec/properties/message/maxLength",keyword:"max\
Length",params:{limit:2e4}};e===null?e=[p]:e.push(p),r++}if(w(o)<1){const p={instancePath:t+"/spec/message",schemaPath:"\
#/properties/spec/properties/message/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:t+"/spec/message",schemaPath:"#/properties/spec/properties/message/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}if(a.fix!==void 0&&n.call(a,"fix")){let o=a.fix;if(typeof o=="string"){if(w(o)>2e4){
const p={instancePath:t+"/spec/fix",schemaPath:"#/properties/spec/properties/fix/maxLength",keyword:"maxLength",params:{
limit:2e4}};e===null?e=[p]:e.push(p),r++}if(w(o)<1){const p={instancePath:t+"/spec/fix",schemaPath:"#/properties/spec/pr\
operties/fix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+
"/spec/fix",schemaPath:"#/properties/spec/properties/fix/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.category!==void 0&&n.call(a,"category")&&a.category!=="sprawl"){const o={instancePath:t+"/spec/category",schemaPath:"\
#/properties/spec/properties/category/const",keyword:"const",params:{allowedValue:"sprawl"}};e===null?e=[o]:e.push(o),r++}
if(a.enforcement!==void 0&&n.call(a,"enforcement")){let o=a.enforcement;if(typeof o!="string"){const p={instancePath:t+"\
/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}if(!(o==="deny"||o==="approve"||o==="warn"||o==="audit")){const p={instancePath:t+"/spec/enforc\
ement",schemaPath:"#/properties/spec/properties/enforcement/enum",keyword:"enum",params:{allowedValues:T.properties.spec.
properties.enforcement.enum}};e===null?e=[p]:e.push(p),r++}}if(a.approvers!==void 0&&n.call(a,"approvers")){let o=a.approvers;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p of Object.keys(o))if(!(p==="groups"||p==="teams"||p==="users"||
p==="count")){const l={instancePath:t+"/spec/approvers",schemaPath:"#/properties/spec/properties/approvers/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.groups!==void 0&&
n.call(o,"groups")){let p=o.groups;if(Array.isArray(p)){const l=p.length;for(let i=0;i<l;i++){let g=p[i];if(typeof g=="s\
tring"){if(w(g)>1e4){const c={instancePath:t+"/spec/approvers/groups/"+i,schemaPath:"#/properties/spec/properties/approv\
ers/properties/groups/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(w(g)<1){const c={
instancePath:t+"/spec/approvers/groups/"+i,schemaPath:"#/properties/spec/properties/approvers/properties/groups/items/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/approve\
rs/groups/"+i,schemaPath:"#/properties/spec/properties/approvers/properties/groups/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}const f=A(p);if(f>=0){const i={instancePath:t+"/spec/approvers/groups",schemaPath:"\
#/properties/spec/properties/approvers/properties/groups/uniqueItems",keyword:"uniqueItems",params:{at:f}};e===null?e=[i]:
e.push(i),r++}}else{const l={instancePath:t+"/spec/approvers/groups",schemaPath:"#/properties/spec/properties/approvers/\
properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.teams!==void 0&&n.call(
o,"teams")){let p=o.teams;if(Array.isArray(p)){const l=p.length;for(let i=0;i<l;i++){let g=p[i];if(typeof g=="string"){if(w(
g)>200){const c={instancePath:t+"/spec/approvers/teams/"+i,schemaPath:"#/properties/spec/properties/approvers/properties\
/teams/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[c]:e.push(c),r++}if(!V.test(g)){const c={instancePath:t+
"/spec/approvers/teams/"+i,schemaPath:"#/properties/spec/properties/approvers/properties/teams/items/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:t+"/spec/approvers/teams/"+i,schemaPath:"#/properties/spec/properties/approvers/properties/teams/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}const f=A(p);if(f>=0){const i={instancePath:t+"/spe\
c/approvers/teams",schemaPath:"#/properties/spec/properties/approvers/properties/teams/uniqueItems",keyword:"uniqueItems",
params:{at:f}};e===null?e=[i]:e.push(i),r++}}else{const l={instancePath:t+"/spec/approvers/teams",schemaPath:"#/properti\
es/spec/properties/approvers/properties/teams/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}
if(o.users!==void 0&&n.call(o,"users")){let p=o.users;if(Array.isArray(p)){const l=p.length;for(let i=0;i<l;i++){let g=p[i];
if(typeof g=="string"){if(w(g)>1e4){const c={instancePath:t+"/spec/approvers/users/"+i,schemaPath:"#/properties/spec/pro\
perties/approvers/properties/users/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}
if(w(g)<1){const c={instancePath:t+"/spec/approvers/users/"+i,schemaPath:"#/properties/spec/properties/approvers/propert\
ies/users/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/approvers/users/"+i,schemaPath:"#/properties/spec/properties/approvers/properties/users/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}const f=A(p);if(f>=0){const i={instancePath:t+"/spec/approvers/use\
rs",schemaPath:"#/properties/spec/properties/approvers/properties/users/uniqueItems",keyword:"uniqueItems",params:{at:f}};
e===null?e=[i]:e.push(i),r++}}else{const l={instancePath:t+"/spec/approvers/users",schemaPath:"#/properties/spec/propert\
ies/approvers/properties/users/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.count!==void 0&&
n.call(o,"count")){let p=o.count;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const l={instancePath:t+"/spec/approvers/c\
ount",schemaPath:"#/properties/spec/properties/approvers/properties/count/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),r++}if(typeof p=="number"){if(p>50||isNaN(p)){const l={instancePath:t+"/spec/approvers/count",schemaPath:"\
#/properties/spec/properties/approvers/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===
null?e=[l]:e.push(l),r++}if(p<1||isNaN(p)){const l={instancePath:t+"/spec/approvers/count",schemaPath:"#/properties/spec\
/properties/approvers/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(
l),r++}}}}else{const p={instancePath:t+"/spec/approvers",schemaPath:"#/properties/spec/properties/approvers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.exception!==void 0&&n.call(a,"exception")){let o=a.exception;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p of Object.keys(o))if(p!=="maximum"){const l={instancePath:t+"/s\
pec/exception",schemaPath:"#/properties/spec/properties/exception/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.maximum!==void 0&&n.call(o,"maximum")){let p=o.maximum;if(typeof p==
"string"){if(!O.test(p)){const l={instancePath:t+"/spec/exception/maximum",schemaPath:"#/properties/spec/properties/exce\
ption/properties/maximum/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{
const l={instancePath:t+"/spec/exception/maximum",schemaPath:"#/properties/spec/properties/exception/properties/maximum/\
type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:t+"/spec/exceptio\
n",schemaPath:"#/properties/spec/properties/exception/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}}if(a.cases!==void 0&&n.call(a,"cases")){let o=a.cases;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){
let f=o[l];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0||!n.call(f,"name")){const i={instancePath:t+"\
/spec/cases/"+l,schemaPath:"#/properties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),r++}if(f.given===void 0||!n.call(f,"given")){const i={instancePath:t+"/spec/cases/"+l,schemaPath:"\
#/properties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"given"}};e===null?e=[i]:e.
push(i),r++}if(f.expect===void 0||!n.call(f,"expect")){const i={instancePath:t+"/spec/cases/"+l,schemaPath:"#/properties\
/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"expect"}};e===null?e=[i]:e.push(i),r++}
for(const i of Object.keys(f))if(!(i==="name"||i==="given"||i==="expect")){const g={instancePath:t+"/spec/cases/"+l,schemaPath:"\
#/properties/spec/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[g]:e.push(g),r++}if(f.name!==void 0&&n.call(f,"name")){let i=f.name;if(typeof i=="string"){if(w(i)>1e4){const g={
instancePath:t+"/spec/cases/"+l+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/maxLength",
keyword:"maxLength",params:{limit:1e4}};e===null?e=[g]:e.push(g),r++}if(w(i)<1){const g={instancePath:t+"/spec/cases/"+l+
"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/spec/cases/"+l+"/name",schemaPath:"#/properties/spec/proper\
ties/cases/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(f.given!==
void 0&&n.call(f,"given")){let i=f.given;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const g={instancePath:t+"/spec/\
cases/"+l+"/given",schemaPath:"#/properties/spec/properties/cases/items/properties/given/type",keyword:"type",params:{type:"\
object"}};e===null?e=[g]:e.push(g),r++}}if(f.expect!==void 0&&n.call(f,"expect")){let i=f.expect;if(typeof i!="string"){
const g={instancePath:t+"/spec/cases/"+l+"/expect",schemaPath:"#/properties/spec/properties/cases/items/properties/expec\
t/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(i==="violation"||i==="pass"||i==="skip"||
i==="error")){const g={instancePath:t+"/spec/cases/"+l+"/expect",schemaPath:"#/properties/spec/properties/cases/items/pr\
operties/expect/enum",keyword:"enum",params:{allowedValues:T.properties.spec.properties.cases.items.properties.expect.enum}};
e===null?e=[g]:e.push(g),r++}}}else{const i={instancePath:t+"/spec/cases/"+l,schemaPath:"#/properties/spec/properties/ca\
ses/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const p={instancePath:t+"/spe\
c/cases",schemaPath:"#/properties/spec/properties/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),r++}}}else{const o={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}}}else{const a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),r++}return U.errors=e,r===0}validators.Workflow=G;const ee={type:"object",properties:{apiVersion:{const:"\
plumbline/v1"},kind:{const:"Workflow"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-\
9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},
labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"strin\
g"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{on:{type:"object",properties:{manual:{type:"\
object",properties:{teams:{type:"array",items:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._\
-]*$",maxLength:200}}},required:[],additionalProperties:!1},schedule:{type:"string",pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*\
,/A-Za-z?#-]+){4}$"},event:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},minItems:1,uniqueItems:!0}},required:[],
additionalProperties:!1,minProperties:1},inputs:{type:"object"},tasks:{type:"array",items:{type:"object",properties:{name:{
type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},uses:{type:"string",minLength:1,maxLength:1e4},needs:{
type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},with:{type:"object"},undo:{type:"object",properties:{
uses:{type:"string",minLength:1,maxLength:1e4},with:{type:"object"}},required:["uses"],additionalProperties:!1},retry:{type:"\
object",properties:{attempts:{type:"integer",minimum:1,maximum:100},backoff:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},
required:["attempts"],additionalProperties:!1},timeout:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},required:["name","u\
ses"],additionalProperties:!1},minItems:1}},required:["on","tasks"],additionalProperties:!1}},required:["apiVersion","ki\
nd","metadata","spec"],additionalProperties:!1};function G(b,{instancePath:t="",parentData:C,parentDataProperty:q,rootData:v=b}={}){
let e=null,r=0;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.apiVersion===void 0||!n.call(b,"apiVersion")){const u={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[u]:e.push(u),
r++}if(b.kind===void 0||!n.call(b,"kind")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[u]:e.push(u),r++}if(b.metadata===void 0||!n.call(b,"metadata")){const u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[u]:e.push(u),r++}if(b.spec===void 0||!n.
call(b,"spec")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[u]:e.push(u),r++}for(const u of Object.keys(b))if(!(u==="apiVersion"||u==="kind"||u==="metadata"||u==="spec")){const a={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?
e=[a]:e.push(a),r++}if(b.apiVersion!==void 0&&n.call(b,"apiVersion")&&b.apiVersion!=="plumbline/v1"){const u={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[u]:e.push(u),r++}if(b.kind!==void 0&&n.call(b,"kind")&&b.kind!=="Workflow"){const u={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Workflow"}};e===null?e=[u]:e.push(u),r++}if(b.metadata!==
void 0&&n.call(b,"metadata")){let u=b.metadata;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0||!n.call(
u,"name")){const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(u))if(!(a==="name"||a==="title"||a==="description"||a===
"labels"||a==="annotations")){const s={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(u.name!==void 0&&n.call(u,
"name")){let a=u.name;if(typeof a=="string"){if(w(a)>63){const s={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[s]:e.push(s),r++}if(!j.test(a)){
const s={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
r++}}if(u.title!==void 0&&n.call(u,"title")){let a=u.title;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}}if(u.description!==void 0&&n.call(u,"description")){let a=u.description;if(typeof a=="string"){if(w(
a)>1e4){const s={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.labels!==void 0&&n.call(
u,"labels")){let a=u.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const s of Object.keys(a))if(typeof a[s]!="\
string"){const y={instancePath:t+"/metadata/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{
const s={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.annotations!==void 0&&n.call(u,"annotations")){let a=u.annotations;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const s of Object.keys(a))if(typeof a[s]!="string"){const y={instancePath:t+"\
/metadata/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const s={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(b.spec!==void 0&&n.call(b,"spec")){let u=b.spec;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.on===void 0||!n.call(u,"on")){const a={instancePath:t+"/spec",schemaPath:"#/properties\
/spec/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[a]:e.push(a),r++}if(u.tasks===void 0||!n.call(
u,"tasks")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
tasks"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(u))if(!(a==="on"||a==="inputs"||a==="tasks")){const s={
instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}if(u.on!==void 0&&n.call(u,"on")){let a=u.on;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length<1){const s={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(const s of Object.keys(a))if(!(s==="manual"||s==="sche\
dule"||s==="event")){const y={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[y]:e.push(y),r++}if(a.manual!==void 0&&n.call(
a,"manual")){let s=a.manual;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of Object.keys(s))if(y!=="teams"){const k={
instancePath:t+"/spec/on/manual",schemaPath:"#/properties/spec/properties/on/properties/manual/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};e===null?e=[k]:e.push(k),r++}if(s.teams!==void 0&&n.call(s,"teams")){
let y=s.teams;if(Array.isArray(y)){const k=y.length;for(let o=0;o<k;o++){let p=y[o];if(typeof p=="string"){if(w(p)>200){
const l={instancePath:t+"/spec/on/manual/teams/"+o,schemaPath:"#/properties/spec/properties/on/properties/manual/propert\
ies/teams/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[l]:e.push(l),r++}if(!V.test(p)){const l={
instancePath:t+"/spec/on/manual/teams/"+o,schemaPath:"#/properties/spec/properties/on/properties/manual/properties/teams\
/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=
[l]:e.push(l),r++}}else{const l={instancePath:t+"/spec/on/manual/teams/"+o,schemaPath:"#/properties/spec/properties/on/p\
roperties/manual/properties/teams/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
const k={instancePath:t+"/spec/on/manual/teams",schemaPath:"#/properties/spec/properties/on/properties/manual/properties\
/teams/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}}else{const y={instancePath:t+"/spec/on\
/manual",schemaPath:"#/properties/spec/properties/on/properties/manual/type",keyword:"type",params:{type:"object"}};e===
null?e=[y]:e.push(y),r++}}if(a.schedule!==void 0&&n.call(a,"schedule")){let s=a.schedule;if(typeof s=="string"){if(!$.test(
s)){const y={instancePath:t+"/spec/on/schedule",schemaPath:"#/properties/spec/properties/on/properties/schedule/pattern",
keyword:"pattern",params:{pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"}};e===null?e=[y]:e.push(y),r++}}else{const y={
instancePath:t+"/spec/on/schedule",schemaPath:"#/properties/spec/properties/on/properties/schedule/type",keyword:"type",
params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(a.event!==void 0&&n.call(a,"event")){let s=a.event;if(Array.isArray(
s)){if(s.length<1){const o={instancePath:t+"/spec/on/event",schemaPath:"#/properties/spec/properties/on/properties/event\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const y=s.length;for(let o=0;o<y;o++){let p=s[o];
if(typeof p=="string"){if(w(p)>1e4){const l={instancePath:t+"/spec/on/event/"+o,schemaPath:"#/properties/spec/properties\
/on/properties/event/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[l]:e.push(l),r++}if(w(p)<1){const l={
instancePath:t+"/spec/on/event/"+o,schemaPath:"#/properties/spec/properties/on/properties/event/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/spec/on/event/"+o,schemaPath:"\
#/properties/spec/properties/on/properties/event/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}const k=A(s);if(k>=0){const o={instancePath:t+"/spec/on/event",schemaPath:"#/properties/spec/properties/on/prope\
rties/event/uniqueItems",keyword:"uniqueItems",params:{at:k}};e===null?e=[o]:e.push(o),r++}}else{const y={instancePath:t+
"/spec/on/event",schemaPath:"#/properties/spec/properties/on/properties/event/type",keyword:"type",params:{type:"array"}};
e===null?e=[y]:e.push(y),r++}}}else{const s={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.inputs!==void 0&&n.call(u,"inputs")){let a=u.inputs;
if(!(a&&typeof a=="object"&&!Array.isArray(a))){const s={instancePath:t+"/spec/inputs",schemaPath:"#/properties/spec/pro\
perties/inputs/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.tasks!==void 0&&n.call(u,
"tasks")){let a=u.tasks;if(Array.isArray(a)){if(a.length<1){const y={instancePath:t+"/spec/tasks",schemaPath:"#/properti\
es/spec/properties/tasks/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}const s=a.length;for(let y=0;y<
s;y++){let k=a[y];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.name===void 0||!n.call(k,"name")){const o={instancePath:t+
"/spec/tasks/"+y,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[o]:e.push(o),r++}if(k.uses===void 0||!n.call(k,"uses")){const o={instancePath:t+"/spec/tasks/"+y,schemaPath:"\
#/properties/spec/properties/tasks/items/required",keyword:"required",params:{missingProperty:"uses"}};e===null?e=[o]:e.
push(o),r++}for(const o of Object.keys(k))if(!(o==="name"||o==="uses"||o==="needs"||o==="with"||o==="undo"||o==="retry"||
o==="timeout")){const p={instancePath:t+"/spec/tasks/"+y,schemaPath:"#/properties/spec/properties/tasks/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(k.name!==void 0&&
n.call(k,"name")){let o=k.name;if(typeof o=="string"){if(w(o)>63){const p={instancePath:t+"/spec/tasks/"+y+"/name",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:
e.push(p),r++}if(!j.test(o)){const p={instancePath:t+"/spec/tasks/"+y+"/name",schemaPath:"#/properties/spec/properties/t\
asks/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[p]:
e.push(p),r++}}else{const p={instancePath:t+"/spec/tasks/"+y+"/name",schemaPath:"#/properties/spec/properties/tasks/item\
s/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(k.uses!==void 0&&n.call(
k,"uses")){let o=k.uses;if(typeof o=="string"){if(w(o)>1e4){const p={instancePath:t+"/spec/tasks/"+y+"/uses",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/uses/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[
p]:e.push(p),r++}if(w(o)<1){const p={instancePath:t+"/spec/tasks/"+y+"/uses",schemaPath:"#/properties/spec/properties/ta\
sks/items/properties/uses/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+
"/spec/tasks/"+y+"/uses",schemaPath:"#/properties/spec/properties/tasks/items/properties/uses/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(k.needs!==void 0&&n.call(k,"needs")){let o=k.needs;if(Array.isArray(o)){
const p=o.length;for(let f=0;f<p;f++){let i=o[f];if(typeof i=="string"){if(w(i)>1e4){const g={instancePath:t+"/spec/task\
s/"+y+"/needs/"+f,schemaPath:"#/properties/spec/properties/tasks/items/properties/needs/items/maxLength",keyword:"maxLen\
gth",params:{limit:1e4}};e===null?e=[g]:e.push(g),r++}if(w(i)<1){const g={instancePath:t+"/spec/tasks/"+y+"/needs/"+f,schemaPath:"\
#/properties/spec/properties/tasks/items/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/spec/tasks/"+y+"/needs/"+f,schemaPath:"#/properties/spec/properties/\
tasks/items/properties/needs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}const l=A(
o);if(l>=0){const f={instancePath:t+"/spec/tasks/"+y+"/needs",schemaPath:"#/properties/spec/properties/tasks/items/prope\
rties/needs/uniqueItems",keyword:"uniqueItems",params:{at:l}};e===null?e=[f]:e.push(f),r++}}else{const p={instancePath:t+
"/spec/tasks/"+y+"/needs",schemaPath:"#/properties/spec/properties/tasks/items/properties/needs/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(k.with!==void 0&&n.call(k,"with")){let o=k.with;if(!(o&&typeof o=="objec\
t"&&!Array.isArray(o))){const p={instancePath:t+"/spec/tasks/"+y+"/with",schemaPath:"#/properties/spec/properties/tasks/\
items/properties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(k.undo!==void 0&&n.call(
k,"undo")){let o=k.undo;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.uses===void 0||!n.call(o,"uses")){const p={instancePath:t+
"/spec/tasks/"+y+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/required",keyword:"require\
d",params:{missingProperty:"uses"}};e===null?e=[p]:e.push(p),r++}for(const p of Object.keys(o))if(!(p==="uses"||p==="wit\
h")){const l={instancePath:t+"/spec/tasks/"+y+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/un\
do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.
uses!==void 0&&n.call(o,"uses")){let p=o.uses;if(typeof p=="string"){if(w(p)>1e4){const l={instancePath:t+"/spec/tasks/"+
y+"/undo/uses",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/properties/uses/maxLength",keyword:"\
maxLength",params:{limit:1e4}};e===null?e=[l]:e.push(l),r++}if(w(p)<1){const l={instancePath:t+"/spec/tasks/"+y+"/undo/u\
ses",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/properties/uses/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/spec/tasks/"+y+"/undo/uses",schemaPath:"#\
/properties/spec/properties/tasks/items/properties/undo/properties/uses/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}}if(o.with!==void 0&&n.call(o,"with")){let p=o.with;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){const l={instancePath:t+"/spec/tasks/"+y+"/undo/with",schemaPath:"#/properties/spec/properties/tasks/items/properti\
es/undo/properties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:t+
"/spec/tasks/"+y+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}if(k.retry!==void 0&&n.call(k,"retry")){let o=k.retry;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.attempts===void 0||!n.call(o,"attempts")){const p={instancePath:t+"/spec/tasks/"+y+"/retry",
schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/required",keyword:"required",params:{missingProperty:"\
attempts"}};e===null?e=[p]:e.push(p),r++}for(const p of Object.keys(o))if(!(p==="attempts"||p==="backoff")){const l={instancePath:t+
"/spec/tasks/"+y+"/retry",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.attempts!==void 0&&n.call(o,"atte\
mpts")){let p=o.attempts;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const l={instancePath:t+"/spec/tasks/"+y+"/retry/a\
ttempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/attempts/type",keyword:"type",
params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof p=="number"){if(p>100||isNaN(p)){const l={instancePath:t+
"/spec/tasks/"+y+"/retry/attempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/atte\
mpts/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),r++}if(p<1||isNaN(p)){const l={
instancePath:t+"/spec/tasks/"+y+"/retry/attempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/\
properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),r++}}}if(o.backoff!==
void 0&&n.call(o,"backoff")){let p=o.backoff;if(typeof p=="string"){if(!O.test(p)){const l={instancePath:t+"/spec/tasks/"+
y+"/retry/backoff",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/backoff/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/spec/tasks/"+
y+"/retry/backoff",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/backoff/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:t+"/spec/tasks/"+y+"/retry",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.
push(p),r++}}if(k.timeout!==void 0&&n.call(k,"timeout")){let o=k.timeout;if(typeof o=="string"){if(!O.test(o)){const p={
instancePath:t+"/spec/tasks/"+y+"/timeout",schemaPath:"#/properties/spec/properties/tasks/items/properties/timeout/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+
"/spec/tasks/"+y+"/timeout",schemaPath:"#/properties/spec/properties/tasks/items/properties/timeout/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:t+"/spec/tasks/"+y,schemaPath:"#/prope\
rties/spec/properties/tasks/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const s={
instancePath:t+"/spec/tasks",schemaPath:"#/properties/spec/properties/tasks/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}return G.errors=e,r===0}validators.Waiver=W;const re={type:"object",properties:{apiVersion:{
const:"plumbline/v1"},kind:{const:"Waiver"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([\
a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,
maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{policy:{type:"string",minLength:1,
maxLength:1e4},match:{type:"string",minLength:1,maxLength:2e4},reason:{type:"string",minLength:1,maxLength:1e4},until:{type:"\
string",format:"date-or-instant"}},required:["policy","match","reason","until"],additionalProperties:!1}},required:["api\
Version","kind","metadata","spec"],additionalProperties:!1};function W(b,{instancePath:t="",parentData:C,parentDataProperty:q,
rootData:v=b}={}){let e=null,r=0;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.apiVersion===void 0||!n.call(b,"apiVe\
rsion")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[u]:e.push(u),r++}if(b.kind===void 0||!n.call(b,"kind")){const u={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[u]:e.push(u),r++}if(b.metadata===void 0||!n.call(b,"metadata")){const u={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[u]:e.push(u),
r++}if(b.spec===void 0||!n.call(b,"spec")){const u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[u]:e.push(u),r++}for(const u of Object.keys(b))if(!(u==="apiVersion"||u==="kind"||u==="metadata"||u===
"spec")){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[a]:e.push(a),r++}if(b.apiVersion!==void 0&&n.call(b,"apiVersion")&&b.apiVersion!=="plumbline/v1"){const u={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[u]:e.push(u),r++}if(b.kind!==void 0&&n.call(b,"kind")&&b.kind!=="Waiver"){const u={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Waiver"}};e===null?e=[u]:e.push(u),r++}if(b.metadata!==void 0&&
n.call(b,"metadata")){let u=b.metadata;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0||!n.call(u,"name")){
const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(u))if(!(a==="name"||a==="title"||a==="description"||a===
"labels"||a==="annotations")){const s={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(u.name!==void 0&&n.call(u,
"name")){let a=u.name;if(typeof a=="string"){if(w(a)>63){const s={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[s]:e.push(s),r++}if(!j.test(a)){
const s={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
r++}}if(u.title!==void 0&&n.call(u,"title")){let a=u.title;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}}if(u.description!==void 0&&n.call(u,"description")){let a=u.description;if(typeof a=="string"){if(w(
a)>1e4){const s={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.labels!==void 0&&n.call(
u,"labels")){let a=u.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const s of Object.keys(a))if(typeof a[s]!="\
string"){const y={instancePath:t+"/metadata/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{
const s={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.annotations!==void 0&&n.call(u,"annotations")){let a=u.annotations;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const s of Object.keys(a))if(typeof a[s]!="string"){const y={instancePath:t+"\
/metadata/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const s={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(b.spec!==void 0&&n.call(b,"spec")){let u=b.spec;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.policy===void 0||!n.call(u,"policy")){const a={instancePath:t+"/spec",schemaPath:"#/pr\
operties/spec/required",keyword:"required",params:{missingProperty:"policy"}};e===null?e=[a]:e.push(a),r++}if(u.match===
void 0||!n.call(u,"match")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"match"}};e===null?e=[a]:e.push(a),r++}if(u.reason===void 0||!n.call(u,"reason")){const a={instancePath:t+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[a]:e.push(
a),r++}if(u.until===void 0||!n.call(u,"until")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",
keyword:"required",params:{missingProperty:"until"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(u))if(!(a===
"policy"||a==="match"||a==="reason"||a==="until")){const s={instancePath:t+"/spec",schemaPath:"#/properties/spec/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(u.policy!==
void 0&&n.call(u,"policy")){let a=u.policy;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"/spec/policy",schemaPath:"\
#/properties/spec/properties/policy/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(
a)<1){const s={instancePath:t+"/spec/policy",schemaPath:"#/properties/spec/properties/policy/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/policy",schemaPath:"#/properties\
/spec/properties/policy/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.match!==void 0&&
n.call(u,"match")){let a=u.match;if(typeof a=="string"){if(w(a)>2e4){const s={instancePath:t+"/spec/match",schemaPath:"#\
/properties/spec/properties/match/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<
1){const s={instancePath:t+"/spec/match",schemaPath:"#/properties/spec/properties/match/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/match",schemaPath:"#/properties/spec/propert\
ies/match/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.reason!==void 0&&n.call(u,"rea\
son")){let a=u.reason;if(typeof a=="string"){if(w(a)>1e4){const s={instancePath:t+"/spec/reason",schemaPath:"#/propertie\
s/spec/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(w(a)<1){const s={
instancePath:t+"/spec/reason",schemaPath:"#/properties/spec/properties/reason/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/reason",schemaPath:"#/properties/spec/properties/reaso\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.until!==void 0&&n.call(u,"until")){let a=u.
until;if(typeof a=="string"){if(!H(a)){const s={instancePath:t+"/spec/until",schemaPath:"#/properties/spec/properties/un\
til/format",keyword:"format",params:{format:"date-or-instant"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/until",schemaPath:"#/properties/spec/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}}}else{const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[a]:e.push(a),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[u]:e.push(u),r++}return W.errors=e,r===0}validators.GitHubWorkflow=M;const te={type:"object"};function M(b,{
instancePath:t="",parentData:C,parentDataProperty:q,rootData:v=b}={}){let e=null,r=0;if(!(b&&typeof b=="object"&&!Array.
isArray(b))){const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
r++}return M.errors=e,r===0}
