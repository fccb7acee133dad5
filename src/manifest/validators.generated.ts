// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var pt=(s,r)=>()=>{try{return r||s((r={exports:{}}).exports,r),r.exports}catch(j){throw r=0,j}};var ht=pt(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});function ct(s){let r=s.length,j=0,
v=0,b;for(;v<r;)j++,b=s.charCodeAt(v++),b>=55296&&b<=56319&&v<r&&(b=s.charCodeAt(v),(b&64512)===56320&&v++);return j}
nt.default=ct;ct.code='require("ajv/dist/runtime/ucs2length").default'});var dt=pt((Bt,ut)=>{"use strict";ut.exports=function s(r,j){if(r===j)return!0;if(r&&j&&typeof r=="object"&&typeof j==
"object"){if(r.constructor!==j.constructor)return!1;var v,b,e;if(Array.isArray(r)){if(v=r.length,v!=j.length)return!1;
for(b=v;b--!==0;)if(!s(r[b],j[b]))return!1;return!0}if(r.constructor===RegExp)return r.source===j.source&&r.flags===
j.flags;if(r.valueOf!==Object.prototype.valueOf)return r.valueOf()===j.valueOf();if(r.toString!==Object.prototype.
toString)return r.toString()===j.toString();if(e=Object.keys(r),v=e.length,v!==Object.keys(j).length)return!1;
for(b=v;b--!==0;)if(!Object.prototype.hasOwnProperty.call(j,e[b]))return!1;for(b=v;b--!==0;){var t=e[b];if(!s(
r[t],j[t]))return!1}return!0}return r!==r&&j!==j}});var yt=pt(ot=>{"use strict";Object.defineProperty(ot,"__esModule",{value:!0});var ft=dt();ft.code='require("aj\
v/dist/runtime/equal").default';ot.default=ft});var Ut=St,ie={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never","whenGreen"],default:"never"},requiredApprovals:{
type:"integer",minimum:0,maximum:20,default:1},ci:{type:"string",enum:["required","optional"],default:"require\
d"},ciQuietSeconds:{type:"integer",minimum:0,maximum:3600,default:60},maxFeedbackRounds:{type:"integer",minimum:0,
maximum:100,default:10},maxCiRounds:{type:"integer",minimum:0,maximum:20,default:3},maxMergeRounds:{type:"inte\
ger",minimum:0,maximum:20,default:5},closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{
$ref:"definitions.json#/definitions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/defini\
tions/checks"},modelAliases:{$ref:"definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{type:"o\
bject",propertyNames:{$ref:"definitions.json#/definitions/presetName"},additionalProperties:{$ref:"definitions\
.json#/definitions/toolPreset"},maxProperties:50},mcpServers:{type:"object",propertyNames:{$ref:"definitions.j\
son#/definitions/name"},additionalProperties:{$ref:"definitions.json#/definitions/mcpServer"},maxProperties:50},
notifications:!1,triggers:{type:"object",additionalProperties:!1,properties:{issues:{type:"array",items:{$ref:"\
#/definitions/issueTrigger"},maxItems:20}}}},allOf:[{not:{required:["repository","path"]},"x-orca-message":'"r\
epository" and "path" exclude each other: keep one of them'}]},issueTrigger:{type:"object",required:["label"],
additionalProperties:!1,properties:{label:{type:"string",minLength:1,maxLength:50,pattern:"^[^,\\n]*$","x-orca\
-message":"must be a name of at most 50 characters without a comma"},declareBy:{type:"string",enum:["commit","\
pullRequest"],default:"commit"},prompt:{type:"string",minLength:1,maxLength:2e4},requiredCapabilities:{type:"a\
rray",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},priority:{type:"int\
eger",minimum:0,maximum:1e3,default:0}}},usd:{type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",minimum:1,
maximum:1e12},account:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-\
message":'must be the name of an account, without "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0\
-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without \
"@", or organisation/team'}}},ze={const:"orca.dev/v1alpha1"},we={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{$ref:"#/definitions/name"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definit\
ions/annotations"}}},A={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'\
must be lower-case letters, digits and "-", start and end with a letter or digit, and have at most 63 characte\
rs'},P=ht().default,I=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u"),Z={type:"object",propertyNames:{$ref:"\
#/definitions/labelKey"},additionalProperties:{type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9]\
)?)?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end \
with a letter or digit'}},me={pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-\
9])?$",maxLength:253,"x-orca-message":'must be letters, digits, "-", "_" and ".", with an optional DNS prefix \
before a "/"'},je=new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),
it=new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function K(s,{instancePath:r="",parentData:j,
parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){
let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},schema:253,parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(
d),t++}if(!je.test(a)){let d={instancePath:r,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a\
-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:me,data:a,propertyName:a};e===null?
e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:a},schema:Z.propertyNames,parentSchema:Z,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){
let h=s[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:Z.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}if(!it.test(h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:Z.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Z.additionalProperties.type,
parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:s};e===null?e=[a]:e.push(a),t++}
return K.errors=e,t===0}var ye={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",maxLength:65536}};function Q(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(
a)>253){let d={instancePath:r,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
schema:253,parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!je.test(a)){let d={instancePath:r,
schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])\
?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-\
z0-9_.]*[A-Za-z0-9])?$",parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){
let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:ye.propertyNames,
parentSchema:ye,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>
65536){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/m\
axLength",keyword:"maxLength",params:{limit:65536},schema:65536,parentSchema:ye.additionalProperties,data:h};e===
null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"string"},schema:ye.additionalProperties.type,parentSchema:ye.
additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:ye.type,parentSchema:ye,data:s};e===null?e=[a]:e.push(a),t++}return Q.errors=
e,t===0}function $e(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},schema:we.required,parentSchema:we,data:s};e===null?e=[i]:e.push(i),
t++}for(let i in s)if(!(i==="name"||i==="labels"||i==="annotations")){let a={instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:we,data:s};
e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+
"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};e===null?e=
[a]:e.push(a),t++}}s.labels!==void 0&&(K(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"l\
abels",rootData:b})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.annotations!==void 0&&(Q(s.annotations,
{instancePath:r+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:b})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},schema:we.type,parentSchema:we,data:s};e===null?e=[i]:e.push(i),t++}return $e.errors=e,t===0}var w={type:"\
object",additionalProperties:!1,properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"\
definitions.json#/definitions/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,
"x-orca-message":"must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,
properties:{maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,
maximum:1e5}}},budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},
tokensPerDay:{$ref:"#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/defini\
tions/tokens"}}},pullRequests:{type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},
labels:{type:"array",items:{type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"\
array",items:{$ref:"#/definitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"\
#/definitions/account"},uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never","whenGreen"],default:"n\
ever"},requiredApprovals:{type:"integer",minimum:0,maximum:20,default:1},ci:{type:"string",enum:["required","o\
ptional"],default:"required"},ciQuietSeconds:{type:"integer",minimum:0,maximum:3600,default:60},maxFeedbackRounds:{
type:"integer",minimum:0,maximum:100,default:10},maxCiRounds:{type:"integer",minimum:0,maximum:20,default:3},maxMergeRounds:{
type:"integer",minimum:0,maximum:20,default:5},closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"\
array",items:{$ref:"definitions.json#/definitions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definition\
s.json#/definitions/checks"},modelAliases:{$ref:"definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/presetName"},additionalProperties:{$ref:"defi\
nitions.json#/definitions/toolPreset"},maxProperties:50},mcpServers:{type:"object",propertyNames:{$ref:"defini\
tions.json#/definitions/name"},additionalProperties:{$ref:"definitions.json#/definitions/mcpServer"},maxProperties:50},
notifications:!1,triggers:{type:"object",additionalProperties:!1,properties:{issues:{type:"array",items:{$ref:"\
#/definitions/issueTrigger"},maxItems:20}}}},allOf:[{not:{required:["repository","path"]},"x-orca-message":'"r\
epository" and "path" exclude each other: keep one of them'}]},he={type:"number",minimum:.01,maximum:1e7},ue={
type:"integer",minimum:1,maximum:1e12},qe={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-\
Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without "@", or organisation/te\
am'},ve={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must\
 be the name of an account, without "@"'},U={type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\\
]+$",maxLength:1e3,"x-orca-message":'must be a path or glob relative to the root of the repository, with forwa\
rd slashes and without ".."'},se={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca\
-message":'must be lower-case letters, digits and "-", start and end with a letter or digit, and have at most \
63 characters'},Pe=Object.prototype.hasOwnProperty,H=yt().default,xe={type:"object",required:["url"],additionalProperties:!1,
properties:{url:{$ref:"#/definitions/repositoryUrl"},branch:{$ref:"#/definitions/branch"}}},ae={type:"string",
pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-\
z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"\
must be https://host/path, git@host:path, ssh://host/path or an absolute path, without a user name and passwor\
d for HTTPS"},C={type:"string",pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(\
/|\\.|\\.lock)$).+$",maxLength:200,"x-orca-message":"must be the name of a branch that Git accepts, without re\
fs/heads/"},mt=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#\
]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),be=new RegExp(
"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function Le(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.url===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"},schema:xe.required,parentSchema:xe,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)
if(!(i==="url"||i==="branch")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},schema:!1,parentSchema:xe,data:s};e===null?e=[a]:e.push(a),t++}if(s.url!==
void 0){let i=s.url;if(typeof i=="string"){if(P(i)>2e3){let a={instancePath:r+"/url",schemaPath:"#/definitions\
/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},schema:2e3,parentSchema:ae,data:i};e===null?e=
[a]:e.push(a),t++}if(!mt.test(i)){let a={instancePath:r+"/url",schemaPath:"#/definitions/repositoryUrl/pattern",
keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9]\
[^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},schema:"\
^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\\
s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ae,data:i};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:r+"/url",schemaPath:"#/definitions/repositoryUrl/type",keyword:"type",params:{
type:"string"},schema:ae.type,parentSchema:ae,data:i};e===null?e=[a]:e.push(a),t++}}if(s.branch!==void 0){let i=s.
branch;if(typeof i=="string"){if(P(i)>200){let a={instancePath:r+"/branch",schemaPath:"#/definitions/branch/ma\
xLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:C,data:i};e===null?e=[a]:e.push(a),t++}
if(!be.test(i)){let a={instancePath:r+"/branch",schemaPath:"#/definitions/branch/pattern",keyword:"pattern",params:{
pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/branch",schemaPath:"#/definitions/branch/ty\
pe",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:xe.type,parentSchema:xe,
data:s};e===null?e=[i]:e.push(i),t++}return Le.errors=e,t===0}var ce={type:"array",items:{$ref:"#/definitions/\
check"},maxItems:50},k={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:100},
fileExists:{type:"object",required:["paths"],additionalProperties:!1,properties:{paths:{type:"array",items:{$ref:"\
#/definitions/glob"},minItems:1,maxItems:100}}},command:{type:"object",required:["run"],additionalProperties:!1,
properties:{run:{type:"string",pattern:"\\S",maxLength:8192,"x-orca-message":"must be a command of at most 819\
2 characters"},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},tests:{type:"object",additionalProperties:!1,
properties:{runner:{type:"string",enum:["auto","vitest","jest","node","pytest","go","cargo"],default:"auto"},args:{
type:"array",items:{type:"string",minLength:1,maxLength:4096},maxItems:100},minPassed:{type:"integer",minimum:1,
maximum:1e6,default:1},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},jsonSchema:{type:"\
object",required:["file","schema"],additionalProperties:!1,properties:{file:{$ref:"#/definitions/filePath"},schema:{
type:["object","boolean"]}}},diff:{type:"object",minProperties:1,additionalProperties:!1,properties:{maxFiles:{
type:"integer",minimum:0,maximum:1e6},maxLines:{type:"integer",minimum:0,maximum:1e8},allow:{type:"array",items:{
$ref:"#/definitions/glob"},minItems:1,maxItems:1e3},deny:{type:"array",items:{$ref:"#/definitions/glob"},minItems:1,
maxItems:1e3}}},critic:{type:"object",required:["instructions"],additionalProperties:!1,properties:{model:{$ref:"\
#/definitions/model"},instructions:{type:"string",pattern:"\\S",maxLength:16384,"x-orca-message":"must say wha\
t to judge by, in at most 16384 characters"},passScore:{type:"integer",minimum:1,maximum:100,default:70}}}},oneOf:[
{required:["fileExists"]},{required:["command"]},{required:["tests"]},{required:["jsonSchema"]},{required:["di\
ff"]},{required:["critic"]}]},de={type:"string",pattern:"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0\
000-\\u001f\\\\*?\\[\\]{}]+$",maxLength:1e3,"x-orca-message":'must be the path of one file relative to the roo\
t of the repository, without "..", "//", "/" at its end and wildcards'},R={type:"string",pattern:"^[A-Za-z0-9]\
[-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,"x-orca-message":"must be an alias such as sonnet, or the full id of \
a model"},Ze=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u"),st=new RegExp("\\S","u"),Pt=new RegExp(
"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$","u"),fe=new RegExp("^[\
A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function oe(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){
let e=null,t=0,i=t,a=!1,h=null,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.fileExists===void 0){let m={
instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"fileExists"},schema:k.
oneOf[0].required,parentSchema:k.oneOf[0],data:s};e===null?e=[m]:e.push(m),t++}var l=d===t;l&&(a=!0,h=0);let c=t;
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let m={instancePath:r,schemaPath:"#/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"command"},schema:k.oneOf[1].required,parentSchema:k.oneOf[1],
data:s};e===null?e=[m]:e.push(m),t++}var l=c===t;if(l&&a)a=!1,h=[h,1];else{l&&(a=!0,h=1);let m=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.tests===void 0){let u={instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"\
required",params:{missingProperty:"tests"},schema:k.oneOf[2].required,parentSchema:k.oneOf[2],data:s};e===null?
e=[u]:e.push(u),t++}var l=m===t;if(l&&a)a=!1,h=[h,2];else{l&&(a=!0,h=2);let u=t;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.jsonSchema===void 0){let p={instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"jsonSchema"},schema:k.oneOf[3].required,parentSchema:k.oneOf[3],data:s};e===null?e=[p]:e.push(
p),t++}var l=u===t;if(l&&a)a=!1,h=[h,3];else{l&&(a=!0,h=3);let p=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&
s.diff===void 0){let f={instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"\
diff"},schema:k.oneOf[4].required,parentSchema:k.oneOf[4],data:s};e===null?e=[f]:e.push(f),t++}var l=p===t;if(l&&
a)a=!1,h=[h,4];else{l&&(a=!0,h=4);let f=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.critic===void 0){let q={
instancePath:r,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"critic"},schema:k.oneOf[5].
required,parentSchema:k.oneOf[5],data:s};e===null?e=[q]:e.push(q),t++}var l=f===t;l&&a?(a=!1,h=[h,5]):l&&(a=!0,
h=5)}}}}if(a)t=i,e!==null&&(i?e.length=i:e=null);else{let m={instancePath:r,schemaPath:"#/oneOf",keyword:"oneO\
f",params:{passingSchemas:h},schema:k.oneOf,parentSchema:k,data:s};e===null?e=[m]:e.push(m),t++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let m in s)if(!(m==="name"||m==="fileExists"||m==="command"||m==="tests"||m===
"jsonSchema"||m==="diff"||m==="critic")){let o={instancePath:r,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:k,data:s};e===null?e=[o]:e.push(o),t++}
if(s.name!==void 0){let m=s.name;if(typeof m=="string"){if(P(m)>100){let o={instancePath:r+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:k.properties.name,
data:m};e===null?e=[o]:e.push(o),t++}if(P(m)<1){let o={instancePath:r+"/name",schemaPath:"#/properties/name/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.name,data:m};e===null?e=[o]:e.
push(o),t++}}else{let o={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},schema:k.properties.name.type,parentSchema:k.properties.name,data:m};e===null?e=[o]:e.push(o),t++}}if(s.
fileExists!==void 0){let m=s.fileExists;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.paths===void 0){let o={
instancePath:r+"/fileExists",schemaPath:"#/properties/fileExists/required",keyword:"required",params:{missingProperty:"\
paths"},schema:k.properties.fileExists.required,parentSchema:k.properties.fileExists,data:m};e===null?e=[o]:e.
push(o),t++}for(let o in m)if(o!=="paths"){let u={instancePath:r+"/fileExists",schemaPath:"#/properties/fileEx\
ists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:k.
properties.fileExists,data:m};e===null?e=[u]:e.push(u),t++}if(m.paths!==void 0){let o=m.paths;if(Array.isArray(
o)){if(o.length>100){let n={instancePath:r+"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/\
paths/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:k.properties.fileExists.properties.
paths,data:o};e===null?e=[n]:e.push(n),t++}if(o.length<1){let n={instancePath:r+"/fileExists/paths",schemaPath:"\
#/properties/fileExists/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.
properties.fileExists.properties.paths,data:o};e===null?e=[n]:e.push(n),t++}let u=o.length;for(let n=0;n<u;n++){
let p=o[n];if(typeof p=="string"){if(P(p)>1e3){let y={instancePath:r+"/fileExists/paths/"+n,schemaPath:"#/defi\
nitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:U,data:p};e===null?e=[y]:
e.push(y),t++}if(!Ze.test(p)){let y={instancePath:r+"/fileExists/paths/"+n,schemaPath:"#/definitions/glob/patt\
ern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},schema:"^(?!/)(?\
!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:r+"/fileExists/paths/"+n,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type:"string"},
schema:U.type,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:r+"/fileExists/pa\
ths",schemaPath:"#/properties/fileExists/properties/paths/type",keyword:"type",params:{type:"array"},schema:k.
properties.fileExists.properties.paths.type,parentSchema:k.properties.fileExists.properties.paths,data:o};e===
null?e=[u]:e.push(u),t++}}}else{let o={instancePath:r+"/fileExists",schemaPath:"#/properties/fileExists/type",
keyword:"type",params:{type:"object"},schema:k.properties.fileExists.type,parentSchema:k.properties.fileExists,
data:m};e===null?e=[o]:e.push(o),t++}}if(s.command!==void 0){let m=s.command;if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.run===void 0){let o={instancePath:r+"/command",schemaPath:"#/properties/command/required",keyword:"\
required",params:{missingProperty:"run"},schema:k.properties.command.required,parentSchema:k.properties.command,
data:m};e===null?e=[o]:e.push(o),t++}for(let o in m)if(!(o==="run"||o==="timeoutSeconds")){let u={instancePath:r+
"/command",schemaPath:"#/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:k.properties.command,data:m};e===null?e=[u]:e.push(u),t++}if(m.run!==void 0){let o=m.run;
if(typeof o=="string"){if(P(o)>8192){let u={instancePath:r+"/command/run",schemaPath:"#/properties/command/pro\
perties/run/maxLength",keyword:"maxLength",params:{limit:8192},schema:8192,parentSchema:k.properties.command.properties.
run,data:o};e===null?e=[u]:e.push(u),t++}if(!st.test(o)){let u={instancePath:r+"/command/run",schemaPath:"#/pr\
operties/command/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:k.
properties.command.properties.run,data:o};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/command/r\
un",schemaPath:"#/properties/command/properties/run/type",keyword:"type",params:{type:"string"},schema:k.properties.
command.properties.run.type,parentSchema:k.properties.command.properties.run,data:o};e===null?e=[u]:e.push(u),
t++}}if(m.timeoutSeconds!==void 0){let o=m.timeoutSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let u={instancePath:r+"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSecond\
s/type",keyword:"type",params:{type:"integer"},schema:k.properties.command.properties.timeoutSeconds.type,parentSchema:k.
properties.command.properties.timeoutSeconds,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o=="number"&&isFinite(
o)){if(o>86400||isNaN(o)){let u={instancePath:r+"/command/timeoutSeconds",schemaPath:"#/properties/command/pro\
perties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},schema:86400,parentSchema:k.
properties.command.properties.timeoutSeconds,data:o};e===null?e=[u]:e.push(u),t++}if(o<1||isNaN(o)){let u={instancePath:r+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.command.properties.timeoutSeconds,data:o};
e===null?e=[u]:e.push(u),t++}}}}else{let o={instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"object"},schema:k.properties.command.type,parentSchema:k.properties.command,data:m};e===null?
e=[o]:e.push(o),t++}}if(s.tests!==void 0){let m=s.tests;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m)
if(!(o==="runner"||o==="args"||o==="minPassed"||o==="timeoutSeconds")){let u={instancePath:r+"/tests",schemaPath:"\
#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:k.properties.tests,data:m};e===null?e=[u]:e.push(u),t++}if(m.runner!==void 0){let o=m.runner;if(typeof o!=
"string"){let u={instancePath:r+"/tests/runner",schemaPath:"#/properties/tests/properties/runner/type",keyword:"\
type",params:{type:"string"},schema:k.properties.tests.properties.runner.type,parentSchema:k.properties.tests.
properties.runner,data:o};e===null?e=[u]:e.push(u),t++}if(!(o==="auto"||o==="vitest"||o==="jest"||o==="node"||
o==="pytest"||o==="go"||o==="cargo")){let u={instancePath:r+"/tests/runner",schemaPath:"#/properties/tests/pro\
perties/runner/enum",keyword:"enum",params:{allowedValues:k.properties.tests.properties.runner.enum},schema:k.
properties.tests.properties.runner.enum,parentSchema:k.properties.tests.properties.runner,data:o};e===null?e=[
u]:e.push(u),t++}}if(m.args!==void 0){let o=m.args;if(Array.isArray(o)){if(o.length>100){let n={instancePath:r+
"/tests/args",schemaPath:"#/properties/tests/properties/args/maxItems",keyword:"maxItems",params:{limit:100},schema:100,
parentSchema:k.properties.tests.properties.args,data:o};e===null?e=[n]:e.push(n),t++}let u=o.length;for(let n=0;n<
u;n++){let p=o[n];if(typeof p=="string"){if(P(p)>4096){let y={instancePath:r+"/tests/args/"+n,schemaPath:"#/pr\
operties/tests/properties/args/items/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:k.
properties.tests.properties.args.items,data:p};e===null?e=[y]:e.push(y),t++}if(P(p)<1){let y={instancePath:r+"\
/tests/args/"+n,schemaPath:"#/properties/tests/properties/args/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:k.properties.tests.properties.args.items,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:r+"/tests/args/"+n,schemaPath:"#/properties/tests/properties/args/items/type",keyword:"type",params:{
type:"string"},schema:k.properties.tests.properties.args.items.type,parentSchema:k.properties.tests.properties.
args.items,data:p};e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:r+"/tests/args",schemaPath:"#/prope\
rties/tests/properties/args/type",keyword:"type",params:{type:"array"},schema:k.properties.tests.properties.args.
type,parentSchema:k.properties.tests.properties.args,data:o};e===null?e=[u]:e.push(u),t++}}if(m.minPassed!==void 0){
let o=m.minPassed;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let u={instancePath:r+"/tests/minP\
assed",schemaPath:"#/properties/tests/properties/minPassed/type",keyword:"type",params:{type:"integer"},schema:k.
properties.tests.properties.minPassed.type,parentSchema:k.properties.tests.properties.minPassed,data:o};e===null?
e=[u]:e.push(u),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e6||isNaN(o)){let u={instancePath:r+"/tests/minP\
assed",schemaPath:"#/properties/tests/properties/minPassed/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},schema:1e6,parentSchema:k.properties.tests.properties.minPassed,data:o};e===null?e=[u]:e.push(u),t++}
if(o<1||isNaN(o)){let u={instancePath:r+"/tests/minPassed",schemaPath:"#/properties/tests/properties/minPassed\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.tests.properties.
minPassed,data:o};e===null?e=[u]:e.push(u),t++}}}if(m.timeoutSeconds!==void 0){let o=m.timeoutSeconds;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let u={instancePath:r+"/tests/timeoutSeconds",schemaPath:"#/propert\
ies/tests/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},schema:k.properties.tests.properties.
timeoutSeconds.type,parentSchema:k.properties.tests.properties.timeoutSeconds,data:o};e===null?e=[u]:e.push(u),
t++}if(typeof o=="number"&&isFinite(o)){if(o>86400||isNaN(o)){let u={instancePath:r+"/tests/timeoutSeconds",schemaPath:"\
#/properties/tests/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},schema:86400,
parentSchema:k.properties.tests.properties.timeoutSeconds,data:o};e===null?e=[u]:e.push(u),t++}if(o<1||isNaN(o)){
let u={instancePath:r+"/tests/timeoutSeconds",schemaPath:"#/properties/tests/properties/timeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.tests.properties.timeoutSeconds,
data:o};e===null?e=[u]:e.push(u),t++}}}}else{let o={instancePath:r+"/tests",schemaPath:"#/properties/tests/typ\
e",keyword:"type",params:{type:"object"},schema:k.properties.tests.type,parentSchema:k.properties.tests,data:m};
e===null?e=[o]:e.push(o),t++}}if(s.jsonSchema!==void 0){let m=s.jsonSchema;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.file===void 0){let o={instancePath:r+"/jsonSchema",schemaPath:"#/properties/jsonSchema/required",keyword:"\
required",params:{missingProperty:"file"},schema:k.properties.jsonSchema.required,parentSchema:k.properties.jsonSchema,
data:m};e===null?e=[o]:e.push(o),t++}if(m.schema===void 0){let o={instancePath:r+"/jsonSchema",schemaPath:"#/p\
roperties/jsonSchema/required",keyword:"required",params:{missingProperty:"schema"},schema:k.properties.jsonSchema.
required,parentSchema:k.properties.jsonSchema,data:m};e===null?e=[o]:e.push(o),t++}for(let o in m)if(!(o==="fi\
le"||o==="schema")){let u={instancePath:r+"/jsonSchema",schemaPath:"#/properties/jsonSchema/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:k.properties.jsonSchema,
data:m};e===null?e=[u]:e.push(u),t++}if(m.file!==void 0){let o=m.file;if(typeof o=="string"){if(P(o)>1e3){let u={
instancePath:r+"/jsonSchema/file",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit:1e3},
schema:1e3,parentSchema:de,data:o};e===null?e=[u]:e.push(u),t++}if(!Pt.test(o)){let u={instancePath:r+"/jsonSc\
hema/file",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*/(/|$))(?\
!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"},schema:"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/\
|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$",parentSchema:de,data:o};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:r+"/jsonSchema/file",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type:"\
string"},schema:de.type,parentSchema:de,data:o};e===null?e=[u]:e.push(u),t++}}if(m.schema!==void 0){let o=m.schema;
if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="boolean"){let u={instancePath:r+"/jsonSchema/schema",
schemaPath:"#/properties/jsonSchema/properties/schema/type",keyword:"type",params:{type:k.properties.jsonSchema.
properties.schema.type},schema:k.properties.jsonSchema.properties.schema.type,parentSchema:k.properties.jsonSchema.
properties.schema,data:o};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:r+"/jsonSchema",schemaPath:"\
#/properties/jsonSchema/type",keyword:"type",params:{type:"object"},schema:k.properties.jsonSchema.type,parentSchema:k.
properties.jsonSchema,data:m};e===null?e=[o]:e.push(o),t++}}if(s.diff!==void 0){let m=s.diff;if(m&&typeof m=="\
object"&&!Array.isArray(m)){if(Object.keys(m).length<1){let o={instancePath:r+"/diff",schemaPath:"#/properties\
/diff/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.diff,data:m};
e===null?e=[o]:e.push(o),t++}for(let o in m)if(!(o==="maxFiles"||o==="maxLines"||o==="allow"||o==="deny")){let u={
instancePath:r+"/diff",schemaPath:"#/properties/diff/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:k.properties.diff,data:m};e===null?e=[u]:e.push(u),t++}if(m.maxFiles!==
void 0){let o=m.maxFiles;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let u={instancePath:r+"/dif\
f/maxFiles",schemaPath:"#/properties/diff/properties/maxFiles/type",keyword:"type",params:{type:"integer"},schema:k.
properties.diff.properties.maxFiles.type,parentSchema:k.properties.diff.properties.maxFiles,data:o};e===null?e=
[u]:e.push(u),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e6||isNaN(o)){let u={instancePath:r+"/diff/maxFile\
s",schemaPath:"#/properties/diff/properties/maxFiles/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
schema:1e6,parentSchema:k.properties.diff.properties.maxFiles,data:o};e===null?e=[u]:e.push(u),t++}if(o<0||isNaN(
o)){let u={instancePath:r+"/diff/maxFiles",schemaPath:"#/properties/diff/properties/maxFiles/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.diff.properties.maxFiles,data:o};
e===null?e=[u]:e.push(u),t++}}}if(m.maxLines!==void 0){let o=m.maxLines;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let u={instancePath:r+"/diff/maxLines",schemaPath:"#/properties/diff/properties/maxLines/typ\
e",keyword:"type",params:{type:"integer"},schema:k.properties.diff.properties.maxLines.type,parentSchema:k.properties.
diff.properties.maxLines,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e8||isNaN(
o)){let u={instancePath:r+"/diff/maxLines",schemaPath:"#/properties/diff/properties/maxLines/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:k.properties.diff.properties.maxLines,data:o};
e===null?e=[u]:e.push(u),t++}if(o<0||isNaN(o)){let u={instancePath:r+"/diff/maxLines",schemaPath:"#/properties\
/diff/properties/maxLines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.
properties.diff.properties.maxLines,data:o};e===null?e=[u]:e.push(u),t++}}}if(m.allow!==void 0){let o=m.allow;
if(Array.isArray(o)){if(o.length>1e3){let n={instancePath:r+"/diff/allow",schemaPath:"#/properties/diff/proper\
ties/allow/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:k.properties.diff.properties.
allow,data:o};e===null?e=[n]:e.push(n),t++}if(o.length<1){let n={instancePath:r+"/diff/allow",schemaPath:"#/pr\
operties/diff/properties/allow/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.
diff.properties.allow,data:o};e===null?e=[n]:e.push(n),t++}let u=o.length;for(let n=0;n<u;n++){let p=o[n];if(typeof p==
"string"){if(P(p)>1e3){let y={instancePath:r+"/diff/allow/"+n,schemaPath:"#/definitions/glob/maxLength",keyword:"\
maxLength",params:{limit:1e3},schema:1e3,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}if(!Ze.test(p)){let y={
instancePath:r+"/diff/allow/"+n,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"^(?\
!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",
parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/diff/allow/"+n,schemaPath:"#\
/definitions/glob/type",keyword:"type",params:{type:"string"},schema:U.type,parentSchema:U,data:p};e===null?e=
[y]:e.push(y),t++}}}else{let u={instancePath:r+"/diff/allow",schemaPath:"#/properties/diff/properties/allow/ty\
pe",keyword:"type",params:{type:"array"},schema:k.properties.diff.properties.allow.type,parentSchema:k.properties.
diff.properties.allow,data:o};e===null?e=[u]:e.push(u),t++}}if(m.deny!==void 0){let o=m.deny;if(Array.isArray(
o)){if(o.length>1e3){let n={instancePath:r+"/diff/deny",schemaPath:"#/properties/diff/properties/deny/maxItems",
keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:k.properties.diff.properties.deny,data:o};e===null?
e=[n]:e.push(n),t++}if(o.length<1){let n={instancePath:r+"/diff/deny",schemaPath:"#/properties/diff/properties\
/deny/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.diff.properties.deny,data:o};
e===null?e=[n]:e.push(n),t++}let u=o.length;for(let n=0;n<u;n++){let p=o[n];if(typeof p=="string"){if(P(p)>1e3){
let y={instancePath:r+"/diff/deny/"+n,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},
schema:1e3,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}if(!Ze.test(p)){let y={instancePath:r+"/diff/de\
ny/"+n,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\
u0000-\\u001f\\\\]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:U,data:p};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/diff/deny/"+n,schemaPath:"#/definitions/glob/type",keyword:"\
type",params:{type:"string"},schema:U.type,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:r+
"/diff/deny",schemaPath:"#/properties/diff/properties/deny/type",keyword:"type",params:{type:"array"},schema:k.
properties.diff.properties.deny.type,parentSchema:k.properties.diff.properties.deny,data:o};e===null?e=[u]:e.push(
u),t++}}}else{let o={instancePath:r+"/diff",schemaPath:"#/properties/diff/type",keyword:"type",params:{type:"o\
bject"},schema:k.properties.diff.type,parentSchema:k.properties.diff,data:m};e===null?e=[o]:e.push(o),t++}}if(s.
critic!==void 0){let m=s.critic;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.instructions===void 0){let o={
instancePath:r+"/critic",schemaPath:"#/properties/critic/required",keyword:"required",params:{missingProperty:"\
instructions"},schema:k.properties.critic.required,parentSchema:k.properties.critic,data:m};e===null?e=[o]:e.push(
o),t++}for(let o in m)if(!(o==="model"||o==="instructions"||o==="passScore")){let u={instancePath:r+"/critic",
schemaPath:"#/properties/critic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:k.properties.critic,data:m};e===null?e=[u]:e.push(u),t++}if(m.model!==void 0){let o=m.model;
if(typeof o=="string"){if(P(o)>128){let u={instancePath:r+"/critic/model",schemaPath:"#/definitions/model/maxL\
ength",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:R,data:o};e===null?e=[u]:e.push(u),t++}if(!fe.
test(o)){let u={instancePath:r+"/critic/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:R,
data:o};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/critic/model",schemaPath:"#/definitions/mod\
el/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:o};e===null?e=[u]:e.push(u),t++}}
if(m.instructions!==void 0){let o=m.instructions;if(typeof o=="string"){if(P(o)>16384){let u={instancePath:r+"\
/critic/instructions",schemaPath:"#/properties/critic/properties/instructions/maxLength",keyword:"maxLength",params:{
limit:16384},schema:16384,parentSchema:k.properties.critic.properties.instructions,data:o};e===null?e=[u]:e.push(
u),t++}if(!st.test(o)){let u={instancePath:r+"/critic/instructions",schemaPath:"#/properties/critic/properties\
/instructions/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:k.properties.critic.
properties.instructions,data:o};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/critic/instructions",
schemaPath:"#/properties/critic/properties/instructions/type",keyword:"type",params:{type:"string"},schema:k.properties.
critic.properties.instructions.type,parentSchema:k.properties.critic.properties.instructions,data:o};e===null?
e=[u]:e.push(u),t++}}if(m.passScore!==void 0){let o=m.passScore;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let u={instancePath:r+"/critic/passScore",schemaPath:"#/properties/critic/properties/passScore/type",keyword:"\
type",params:{type:"integer"},schema:k.properties.critic.properties.passScore.type,parentSchema:k.properties.critic.
properties.passScore,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(
o)){let u={instancePath:r+"/critic/passScore",schemaPath:"#/properties/critic/properties/passScore/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:k.properties.critic.properties.passScore,data:o};
e===null?e=[u]:e.push(u),t++}if(o<1||isNaN(o)){let u={instancePath:r+"/critic/passScore",schemaPath:"#/propert\
ies/critic/properties/passScore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.critic.properties.passScore,data:o};e===null?e=[u]:e.push(u),t++}}}}else{let o={instancePath:r+"/cr\
itic",schemaPath:"#/properties/critic/type",keyword:"type",params:{type:"object"},schema:k.properties.critic.type,
parentSchema:k.properties.critic,data:m};e===null?e=[o]:e.push(o),t++}}}else{let m={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:k.type,parentSchema:k,data:s};e===null?e=[m]:e.push(m),t++}
return oe.errors=e,t===0}function Re(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},schema:50,parentSchema:ce,data:s};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)oe(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:b})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:ce.
type,parentSchema:ce,data:s};e===null?e=[i]:e.push(i),t++}return Re.errors=e,t===0}var re={type:"object",propertyNames:{
pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$",maxLength:63,"x-orca-message":'must be letters, digits, "-", "_" and ".\
"'},additionalProperties:{$ref:"#/definitions/model"}},kt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u");function _e(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>63){let d={instancePath:r,schemaPath:"\
#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:re.propertyNames,data:a,
propertyName:a};e===null?e=[d]:e.push(d),t++}if(!kt.test(a)){let d={instancePath:r,schemaPath:"#/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},schema:"^[A-Za-z0-9][-A-Za-z0-9._]\
*$",parentSchema:re.propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={
instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:re.propertyNames,
parentSchema:re,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>
128){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLen\
gth",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}if(!fe.
test(h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},schema:"^[A-Za-z0-9][-A-Za-z\
0-9._:/@\\[\\]]*$",parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},schema:R.
type,parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:re.type,parentSchema:re,data:s};e===null?e=[a]:e.push(a),t++}return _e.errors=
e,t===0}var pe={type:"object",additionalProperties:!1,properties:{tools:{type:"array",items:{$ref:"#/definitio\
ns/tool"},uniqueItems:!0},mcpServers:{type:"array",items:{$ref:"#/definitions/name"},uniqueItems:!0,maxItems:50}}},
Y={type:"string",enum:["read_file","write_file","edit_file","list_files","search_code","run_command"]};function De(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let i in s)if(!(i==="tools"||i==="mcpServers")){let a={instancePath:r,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:pe,data:s};
e===null?e=[a]:e.push(a),t++}if(s.tools!==void 0){let i=s.tools;if(Array.isArray(i)){let a=i.length;for(let c=0;c<
a;c++){let l=i[c];if(typeof l!="string"){let m={instancePath:r+"/tools/"+c,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},schema:Y.type,parentSchema:Y,data:l};e===null?e=[m]:e.push(m),t++}if(!(l===
"read_file"||l==="write_file"||l==="edit_file"||l==="list_files"||l==="search_code"||l==="run_command")){let m={
instancePath:r+"/tools/"+c,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{allowedValues:Y.enum},schema:Y.
enum,parentSchema:Y,data:l};e===null?e=[m]:e.push(m),t++}}let h=i.length,d;if(h>1){e:for(;h--;)for(d=h;d--;)if(H(
i[h],i[d])){let c={instancePath:r+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{
i:h,j:d},schema:!0,parentSchema:pe.properties.tools,data:i};e===null?e=[c]:e.push(c),t++;break e}}}else{let a={
instancePath:r+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},schema:pe.properties.
tools.type,parentSchema:pe.properties.tools,data:i};e===null?e=[a]:e.push(a),t++}}if(s.mcpServers!==void 0){let i=s.
mcpServers;if(Array.isArray(i)){if(i.length>50){let c={instancePath:r+"/mcpServers",schemaPath:"#/properties/m\
cpServers/maxItems",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:pe.properties.mcpServers,data:i};
e===null?e=[c]:e.push(c),t++}let a=i.length;for(let c=0;c<a;c++){let l=i[c];if(typeof l=="string"){if(P(l)>63){
let m={instancePath:r+"/mcpServers/"+c,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:A,data:l};e===null?e=[m]:e.push(m),t++}if(!I.test(l)){let m={instancePath:r+"/mcpServer\
s/"+c,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:l};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:r+"/mcpServers/"+c,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.
type,parentSchema:A,data:l};e===null?e=[m]:e.push(m),t++}}let h=i.length,d;if(h>1){e:for(;h--;)for(d=h;d--;)if(H(
i[h],i[d])){let c={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"uniq\
ueItems",params:{i:h,j:d},schema:!0,parentSchema:pe.properties.mcpServers,data:i};e===null?e=[c]:e.push(c),t++;
break e}}}else{let a={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{
type:"array"},schema:pe.properties.mcpServers.type,parentSchema:pe.properties.mcpServers,data:i};e===null?e=[a]:
e.push(a),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:pe.
type,parentSchema:pe,data:s};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}var $={type:"object",additionalProperties:!1,
oneOf:[{required:["command"]},{required:["url"]}],properties:{command:{type:"array",items:{type:"string",minLength:1,
maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{$ref:"#/definitions/environmentName"},uniqueItems:!0,
maxItems:50},url:{type:"string",pattern:"^https?://[^\\s/@?#]+(/[^\\s#]*)?$",maxLength:2e3,"x-orca-message":"m\
ust be https://host/path, without a user name and password"},tokenEnv:{$ref:"#/definitions/environmentName"},headers:{
type:"object",maxProperties:20,propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$",maxLength:100,"x-orca-messa\
ge":"must be the name of an HTTP header"},additionalProperties:{$ref:"#/definitions/environmentName"}},tools:{
type:"array",items:{type:"string",pattern:"^[A-Za-z0-9_.-]+$",maxLength:128,"x-orca-message":"must be the name\
 of a tool of the server"},minItems:1,maxItems:200,uniqueItems:!0}},dependencies:{env:{required:["command"],"x\
-orca-message":'"env" is for a local server: use "headers" or "tokenEnv"'},tokenEnv:{required:["url"],"x-orca-\
message":'"tokenEnv" is for a remote server: use "env"'},headers:{required:["url"],"x-orca-message":'"headers"\
 is for a remote server: use "env"'}}},F={type:"string",pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)\
(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*\
$",maxLength:128,"x-orca-message":"must be the name of an environment variable, and none that belongs to Git, \
a forge, a loader or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and the like)"},Ae=new RegExp(
"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHE\
LLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u"),qt=new RegExp("^https?://[^\\s/@?#]+(/[^\\s#]*)?$","u"),
vt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u"),$t=new RegExp("^[A-Za-z0-9_.-]+$","u");function Ie(s,{instancePath:r="",
parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0,i=t,a=!1,h=null,d=t;if(s&&typeof s=="object"&&
!Array.isArray(s)&&s.command===void 0){let o={instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",
params:{missingProperty:"command"},schema:$.oneOf[0].required,parentSchema:$.oneOf[0],data:s};e===null?e=[o]:e.
push(o),t++}var l=d===t;l&&(a=!0,h=0);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let o={
instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"url"},schema:$.oneOf[1].
required,parentSchema:$.oneOf[1],data:s};e===null?e=[o]:e.push(o),t++}var l=c===t;if(l&&a?(a=!1,h=[h,1]):l&&(a=
!0,h=1),a)t=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:r,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:h},schema:$.oneOf,parentSchema:$,data:s};e===null?e=[o]:e.push(o),t++}if(s&&typeof s=="\
object"&&!Array.isArray(s)){for(let o in s)if(!(o==="command"||o==="env"||o==="url"||o==="tokenEnv"||o==="head\
ers"||o==="tools")){let u={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:$,data:s};e===null?e=[u]:e.push(u),t++}if(s.env!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)&&s.command===void 0){let o={instancePath:r,schemaPath:"#/dependencies/env/required",
keyword:"required",params:{missingProperty:"command"},schema:$.dependencies.env.required,parentSchema:$.dependencies.
env,data:s};e===null?e=[o]:e.push(o),t++}if(s.tokenEnv!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===
void 0){let o={instancePath:r,schemaPath:"#/dependencies/tokenEnv/required",keyword:"required",params:{missingProperty:"\
url"},schema:$.dependencies.tokenEnv.required,parentSchema:$.dependencies.tokenEnv,data:s};e===null?e=[o]:e.push(
o),t++}if(s.headers!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let o={instancePath:r,
schemaPath:"#/dependencies/headers/required",keyword:"required",params:{missingProperty:"url"},schema:$.dependencies.
headers.required,parentSchema:$.dependencies.headers,data:s};e===null?e=[o]:e.push(o),t++}if(s.command!==void 0){
let o=s.command;if(Array.isArray(o)){if(o.length>100){let n={instancePath:r+"/command",schemaPath:"#/propertie\
s/command/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:$.properties.command,data:o};
e===null?e=[n]:e.push(n),t++}if(o.length<1){let n={instancePath:r+"/command",schemaPath:"#/properties/command/\
minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.command,data:o};e===null?e=[n]:
e.push(n),t++}let u=o.length;for(let n=0;n<u;n++){let p=o[n];if(typeof p=="string"){if(P(p)>4096){let y={instancePath:r+
"/command/"+n,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:$.properties.command.items,data:p};e===null?e=[y]:e.push(y),t++}if(P(p)<1){let y={instancePath:r+
"/command/"+n,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:$.properties.command.items,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/com\
mand/"+n,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},schema:$.properties.
command.items.type,parentSchema:$.properties.command.items,data:p};e===null?e=[y]:e.push(y),t++}}}else{let u={
instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"array"},schema:$.
properties.command.type,parentSchema:$.properties.command,data:o};e===null?e=[u]:e.push(u),t++}}if(s.env!==void 0){
let o=s.env;if(Array.isArray(o)){if(o.length>50){let y={instancePath:r+"/env",schemaPath:"#/properties/env/max\
Items",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:$.properties.env,data:o};e===null?e=[y]:e.push(
y),t++}let u=o.length;for(let y=0;y<u;y++){let f=o[y];if(typeof f=="string"){if(P(f)>128){let x={instancePath:r+
"/env/"+y,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},schema:128,
parentSchema:F,data:f};e===null?e=[x]:e.push(x),t++}if(!Ae.test(f)){let x={instancePath:r+"/env/"+y,schemaPath:"\
#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|L\
D|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Z\
a-z0-9_]*$"},schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|\
BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:F,data:f};e===null?e=[x]:e.push(
x),t++}}else{let x={instancePath:r+"/env/"+y,schemaPath:"#/definitions/environmentName/type",keyword:"type",params:{
type:"string"},schema:F.type,parentSchema:F,data:f};e===null?e=[x]:e.push(x),t++}}let n=o.length,p;if(n>1){e:for(;n--;)
for(p=n;p--;)if(H(o[n],o[p])){let y={instancePath:r+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:p},schema:!0,parentSchema:$.properties.env,data:o};e===null?e=[y]:e.push(y),t++;break e}}}else{
let u={instancePath:r+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"array"},schema:$.
properties.env.type,parentSchema:$.properties.env,data:o};e===null?e=[u]:e.push(u),t++}}if(s.url!==void 0){let o=s.
url;if(typeof o=="string"){if(P(o)>2e3){let u={instancePath:r+"/url",schemaPath:"#/properties/url/maxLength",keyword:"\
maxLength",params:{limit:2e3},schema:2e3,parentSchema:$.properties.url,data:o};e===null?e=[u]:e.push(u),t++}if(!qt.
test(o)){let u={instancePath:r+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s/@?#]+(/[^\\s#]*)?$"},schema:"^https?://[^\\s/@?#]+(/[^\\s#]*)?$",parentSchema:$.properties.url,
data:o};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},schema:$.properties.url.type,parentSchema:$.properties.url,data:o};e===null?e=[u]:
e.push(u),t++}}if(s.tokenEnv!==void 0){let o=s.tokenEnv;if(typeof o=="string"){if(P(o)>128){let u={instancePath:r+
"/tokenEnv",schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},schema:128,
parentSchema:F,data:o};e===null?e=[u]:e.push(u),t++}if(!Ae.test(o)){let u={instancePath:r+"/tokenEnv",schemaPath:"\
#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|L\
D|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Z\
a-z0-9_]*$"},schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|\
BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:F,data:o};e===null?e=[u]:e.push(
u),t++}}else{let u={instancePath:r+"/tokenEnv",schemaPath:"#/definitions/environmentName/type",keyword:"type",
params:{type:"string"},schema:F.type,parentSchema:F,data:o};e===null?e=[u]:e.push(u),t++}}if(s.headers!==void 0){
let o=s.headers;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>20){let u={instancePath:r+
"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit:20},schema:20,
parentSchema:$.properties.headers,data:o};e===null?e=[u]:e.push(u),t++}for(let u in o){let n=t;if(typeof u=="s\
tring"){if(P(u)>100){let p={instancePath:r+"/headers",schemaPath:"#/properties/headers/propertyNames/maxLength",
keyword:"maxLength",params:{limit:100},schema:100,parentSchema:$.properties.headers.propertyNames,data:u,propertyName:u};
e===null?e=[p]:e.push(p),t++}if(!vt.test(u)){let p={instancePath:r+"/headers",schemaPath:"#/properties/headers\
/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$"},schema:"^[A-Za-z0-9][-\
A-Za-z0-9]*$",parentSchema:$.properties.headers.propertyNames,data:u,propertyName:u};e===null?e=[p]:e.push(p),
t++}}var m=n===t;if(!m){let p={instancePath:r+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"\
propertyNames",params:{propertyName:u},schema:$.properties.headers.propertyNames,parentSchema:$.properties.headers,
data:o};e===null?e=[p]:e.push(p),t++}}for(let u in o){let n=o[u];if(typeof n=="string"){if(P(n)>128){let p={instancePath:r+
"/headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/maxLength",keyword:"\
maxLength",params:{limit:128},schema:128,parentSchema:F,data:n};e===null?e=[p]:e.push(p),t++}if(!Ae.test(n)){let p={
instancePath:r+"/headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/\
pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|\
NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},schema:"^(?!(ORCA\
|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PRO\
MPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:F,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/type",keyword:"\
type",params:{type:"string"},schema:F.type,parentSchema:F,data:n};e===null?e=[p]:e.push(p),t++}}}else{let u={instancePath:r+
"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},schema:$.properties.headers.
type,parentSchema:$.properties.headers,data:o};e===null?e=[u]:e.push(u),t++}}if(s.tools!==void 0){let o=s.tools;
if(Array.isArray(o)){if(o.length>200){let y={instancePath:r+"/tools",schemaPath:"#/properties/tools/maxItems",
keyword:"maxItems",params:{limit:200},schema:200,parentSchema:$.properties.tools,data:o};e===null?e=[y]:e.push(
y),t++}if(o.length<1){let y={instancePath:r+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:$.properties.tools,data:o};e===null?e=[y]:e.push(y),t++}let u=o.length;
for(let y=0;y<u;y++){let f=o[y];if(typeof f=="string"){if(P(f)>128){let x={instancePath:r+"/tools/"+y,schemaPath:"\
#/properties/tools/items/maxLength",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:$.properties.
tools.items,data:f};e===null?e=[x]:e.push(x),t++}if(!$t.test(f)){let x={instancePath:r+"/tools/"+y,schemaPath:"\
#/properties/tools/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]+$"},schema:"^[A-Za-z0-9_.\
-]+$",parentSchema:$.properties.tools.items,data:f};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:r+"\
/tools/"+y,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type:"string"},schema:$.properties.
tools.items.type,parentSchema:$.properties.tools.items,data:f};e===null?e=[x]:e.push(x),t++}}let n=o.length,p;
if(n>1){let y={};for(;n--;){let f=o[n];if(typeof f=="string"){if(typeof y[f]=="number"){p=y[f];let x={instancePath:r+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},schema:!0,parentSchema:$.
properties.tools,data:o};e===null?e=[x]:e.push(x),t++;break}y[f]=n}}}}else{let u={instancePath:r+"/tools",schemaPath:"\
#/properties/tools/type",keyword:"type",params:{type:"array"},schema:$.properties.tools.type,parentSchema:$.properties.
tools,data:o};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:$.type,parentSchema:$,data:s};e===null?e=[o]:e.push(o),t++}return Ie.errors=e,t===0}var D={
type:"object",required:["label"],additionalProperties:!1,properties:{label:{type:"string",minLength:1,maxLength:50,
pattern:"^[^,\\n]*$","x-orca-message":"must be a name of at most 50 characters without a comma"},declareBy:{type:"\
string",enum:["commit","pullRequest"],default:"commit"},prompt:{type:"string",minLength:1,maxLength:2e4},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},priority:{type:"\
integer",minimum:0,maximum:1e3,default:0}}},M={type:"string",pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end wit\
h a letter or digit'},Lt=new RegExp("^[^,\\n]*$","u"),Ne=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
$","u");function Oe(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.label===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"},schema:D.required,parentSchema:D,data:s};e===null?e=[i]:e.push(i),t++}
for(let i in s)if(!(i==="label"||i==="declareBy"||i==="prompt"||i==="requiredCapabilities"||i==="priority")){let a={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:D,data:s};e===null?e=[a]:e.push(a),t++}if(s.label!==void 0){let i=s.label;if(typeof i==
"string"){if(P(i)>50){let a={instancePath:r+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLen\
gth",params:{limit:50},schema:50,parentSchema:D.properties.label,data:i};e===null?e=[a]:e.push(a),t++}if(P(i)<
1){let a={instancePath:r+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:D.properties.label,data:i};e===null?e=[a]:e.push(a),t++}if(!Lt.test(i)){let a={instancePath:r+
"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern:"^[^,\\n]*$"},schema:"^[^,\\\
n]*$",parentSchema:D.properties.label,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/label",
schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},schema:D.properties.label.type,parentSchema:D.
properties.label,data:i};e===null?e=[a]:e.push(a),t++}}if(s.declareBy!==void 0){let i=s.declareBy;if(typeof i!=
"string"){let a={instancePath:r+"/declareBy",schemaPath:"#/properties/declareBy/type",keyword:"type",params:{type:"\
string"},schema:D.properties.declareBy.type,parentSchema:D.properties.declareBy,data:i};e===null?e=[a]:e.push(
a),t++}if(!(i==="commit"||i==="pullRequest")){let a={instancePath:r+"/declareBy",schemaPath:"#/properties/decl\
areBy/enum",keyword:"enum",params:{allowedValues:D.properties.declareBy.enum},schema:D.properties.declareBy.enum,
parentSchema:D.properties.declareBy,data:i};e===null?e=[a]:e.push(a),t++}}if(s.prompt!==void 0){let i=s.prompt;
if(typeof i=="string"){if(P(i)>2e4){let a={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/maxLength",
keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:D.properties.prompt,data:i};e===null?e=[a]:e.push(
a),t++}if(P(i)<1){let a={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:D.properties.prompt,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:r+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:D.
properties.prompt.type,parentSchema:D.properties.prompt,data:i};e===null?e=[a]:e.push(a),t++}}if(s.requiredCapabilities!==
void 0){let i=s.requiredCapabilities;if(Array.isArray(i)){if(i.length>100){let c={instancePath:r+"/requiredCap\
abilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},schema:100,
parentSchema:D.properties.requiredCapabilities,data:i};e===null?e=[c]:e.push(c),t++}let a=i.length;for(let c=0;c<
a;c++){let l=i[c];if(typeof l=="string"){if(P(l)>63){let m={instancePath:r+"/requiredCapabilities/"+c,schemaPath:"\
definitions.json#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:M,
data:l};e===null?e=[m]:e.push(m),t++}if(!Ne.test(l)){let m={instancePath:r+"/requiredCapabilities/"+c,schemaPath:"\
definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_\
.]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:M,data:l};e===null?e=[m]:
e.push(m),t++}}else{let m={instancePath:r+"/requiredCapabilities/"+c,schemaPath:"definitions.json#/definitions\
/capability/type",keyword:"type",params:{type:"string"},schema:M.type,parentSchema:M,data:l};e===null?e=[m]:e.
push(m),t++}}let h=i.length,d;if(h>1){e:for(;h--;)for(d=h;d--;)if(H(i[h],i[d])){let c={instancePath:r+"/requir\
edCapabilities",schemaPath:"#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:h,j:d},
schema:!0,parentSchema:D.properties.requiredCapabilities,data:i};e===null?e=[c]:e.push(c),t++;break e}}}else{let a={
instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/type",keyword:"type",params:{
type:"array"},schema:D.properties.requiredCapabilities.type,parentSchema:D.properties.requiredCapabilities,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.priority!==void 0){let i=s.priority;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let a={instancePath:r+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{
type:"integer"},schema:D.properties.priority.type,parentSchema:D.properties.priority,data:i};e===null?e=[a]:e.
push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i)){let a={instancePath:r+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:D.
properties.priority,data:i};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:r+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.
priority,data:i};e===null?e=[a]:e.push(a),t++}}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},schema:D.type,parentSchema:D,data:s};e===null?e=[i]:e.push(i),t++}return Oe.errors=e,t===
0}var Zt=new RegExp("^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),Rt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za\
-z0-9][-A-Za-z0-9_.]*)?$","u"),_t=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function Te(s,{instancePath:r="",
parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0,i=t,a=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.repository===void 0&&(l="repository")||s.path===void 0&&(l="path")){let m={};e===null?e=[m]:e.push(
m),t++}}var h=a===t;if(h){let l={instancePath:r,schemaPath:"#/allOf/0/not",keyword:"not",params:{},schema:w.allOf[0].
not,parentSchema:w.allOf[0],data:s};e===null?e=[l]:e.push(l),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let l in s)if(!Pe.call(w.properties,l)){let m={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:w,
data:s};e===null?e=[m]:e.push(m),t++}if(s.description!==void 0){let l=s.description;if(typeof l=="string"){if(P(
l)>1e3){let m={instancePath:r+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLengt\
h",params:{limit:1e3},schema:1e3,parentSchema:w.properties.description,data:l};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},schema:w.properties.description.type,parentSchema:w.properties.description,data:l};e===null?e=[m]:e.push(
m),t++}}if(s.repository!==void 0&&(Le(s.repository,{instancePath:r+"/repository",parentData:s,parentDataProperty:"\
repository",rootData:b})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),s.path!==void 0){let l=s.path;
if(typeof l=="string"){if(P(l)>2e3){let m={instancePath:r+"/path",schemaPath:"#/properties/path/maxLength",keyword:"\
maxLength",params:{limit:2e3},schema:2e3,parentSchema:w.properties.path,data:l};e===null?e=[m]:e.push(m),t++}if(!Zt.
test(l)){let m={instancePath:r+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"\
^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"},schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",parentSchema:w.properties.path,
data:l};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"},schema:w.properties.path.type,parentSchema:w.properties.path,data:l};e===null?e=[
m]:e.push(m),t++}}if(s.suspend!==void 0){let l=s.suspend;if(typeof l!="boolean"){let m={instancePath:r+"/suspe\
nd",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},schema:w.properties.suspend.
type,parentSchema:w.properties.suspend,data:l};e===null?e=[m]:e.push(m),t++}}if(s.limits!==void 0){let l=s.limits;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(let m in l)if(!(m==="maxConcurrentRuns"||m==="maxOpenPullRequ\
ests")){let o={instancePath:r+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:m},schema:!1,parentSchema:w.properties.limits,data:l};e===null?e=[o]:
e.push(o),t++}if(l.maxConcurrentRuns!==void 0){let m=l.maxConcurrentRuns;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let o={instancePath:r+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties\
/maxConcurrentRuns/type",keyword:"type",params:{type:"integer"},schema:w.properties.limits.properties.maxConcurrentRuns.
type,parentSchema:w.properties.limits.properties.maxConcurrentRuns,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m==
"number"&&isFinite(m)){if(m>1e5||isNaN(m)){let o={instancePath:r+"/limits/maxConcurrentRuns",schemaPath:"#/pro\
perties/limits/properties/maxConcurrentRuns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,
parentSchema:w.properties.limits.properties.maxConcurrentRuns,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(
m)){let o={instancePath:r+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrent\
Runs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.limits.properties.
maxConcurrentRuns,data:m};e===null?e=[o]:e.push(o),t++}}}if(l.maxOpenPullRequests!==void 0){let m=l.maxOpenPullRequests;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:r+"/limits/maxOpenPullRequests",
schemaPath:"#/properties/limits/properties/maxOpenPullRequests/type",keyword:"type",params:{type:"integer"},schema:w.
properties.limits.properties.maxOpenPullRequests.type,parentSchema:w.properties.limits.properties.maxOpenPullRequests,
data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){let o={instancePath:r+
"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:w.properties.limits.properties.maxOpenPullRequests,
data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:r+"/limits/maxOpenPullRequests",schemaPath:"\
#/properties/limits/properties/maxOpenPullRequests/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:w.properties.limits.properties.maxOpenPullRequests,data:m};e===null?e=[o]:e.push(o),t++}}}}else{
let m={instancePath:r+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},schema:w.
properties.limits.type,parentSchema:w.properties.limits,data:l};e===null?e=[m]:e.push(m),t++}}if(s.budget!==void 0){
let l=s.budget;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let m in l)if(!(m==="usdPerDay"||m==="tokensPe\
rDay"||m==="usdPerTask"||m==="tokensPerTask")){let o={instancePath:r+"/budget",schemaPath:"#/properties/budget\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:w.properties.
budget,data:l};e===null?e=[o]:e.push(o),t++}if(l.usdPerDay!==void 0){let m=l.usdPerDay;if(typeof m=="number"&&
isFinite(m)){if(m>1e7||isNaN(m)){let o={instancePath:r+"/budget/usdPerDay",schemaPath:"#/definitions/usd/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e7},schema:1e7,parentSchema:he,data:m};e===null?e=[o]:e.push(
o),t++}if(m<.01||isNaN(m)){let o={instancePath:r+"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"\
minimum",params:{comparison:">=",limit:.01},schema:.01,parentSchema:he,data:m};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:r+"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"num\
ber"},schema:he.type,parentSchema:he,data:m};e===null?e=[o]:e.push(o),t++}}if(l.tokensPerDay!==void 0){let m=l.
tokensPerDay;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:r+"/budget/tokensPe\
rDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},schema:ue.type,parentSchema:ue,
data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e12||isNaN(m)){let o={instancePath:r+
"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
schema:1e12,parentSchema:ue,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:r+"/bud\
get/tokensPerDay",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:ue,data:m};e===null?e=[o]:e.push(o),t++}}}if(l.usdPerTask!==void 0){let m=l.usdPerTask;if(typeof m==
"number"&&isFinite(m)){if(m>1e7||isNaN(m)){let o={instancePath:r+"/budget/usdPerTask",schemaPath:"#/definition\
s/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},schema:1e7,parentSchema:he,data:m};e===null?
e=[o]:e.push(o),t++}if(m<.01||isNaN(m)){let o={instancePath:r+"/budget/usdPerTask",schemaPath:"#/definitions/u\
sd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},schema:.01,parentSchema:he,data:m};e===null?e=
[o]:e.push(o),t++}}else{let o={instancePath:r+"/budget/usdPerTask",schemaPath:"#/definitions/usd/type",keyword:"\
type",params:{type:"number"},schema:he.type,parentSchema:he,data:m};e===null?e=[o]:e.push(o),t++}}if(l.tokensPerTask!==
void 0){let m=l.tokensPerTask;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:r+
"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},schema:ue.
type,parentSchema:ue,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e12||isNaN(
m)){let o={instancePath:r+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e12},schema:1e12,parentSchema:ue,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(
m)){let o={instancePath:r+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:ue,data:m};e===null?e=[o]:e.push(o),t++}}}}else{let m={
instancePath:r+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"object"},schema:w.
properties.budget.type,parentSchema:w.properties.budget,data:l};e===null?e=[m]:e.push(m),t++}}if(s.pullRequests!==
void 0){let l=s.pullRequests;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let m in l)if(!Pe.call(w.properties.
pullRequests.properties,m)){let o={instancePath:r+"/pullRequests",schemaPath:"#/properties/pullRequests/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:w.properties.
pullRequests,data:l};e===null?e=[o]:e.push(o),t++}if(l.draft!==void 0){let m=l.draft;if(typeof m!="boolean"){let o={
instancePath:r+"/pullRequests/draft",schemaPath:"#/properties/pullRequests/properties/draft/type",keyword:"typ\
e",params:{type:"boolean"},schema:w.properties.pullRequests.properties.draft.type,parentSchema:w.properties.pullRequests.
properties.draft,data:m};e===null?e=[o]:e.push(o),t++}}if(l.labels!==void 0){let m=l.labels;if(Array.isArray(m)){
if(m.length>100){let p={instancePath:r+"/pullRequests/labels",schemaPath:"#/properties/pullRequests/properties\
/labels/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:w.properties.pullRequests.properties.
labels,data:m};e===null?e=[p]:e.push(p),t++}let o=m.length;for(let p=0;p<o;p++){let y=m[p];if(typeof y=="strin\
g"){if(P(y)>50){let f={instancePath:r+"/pullRequests/labels/"+p,schemaPath:"#/properties/pullRequests/properti\
es/labels/items/maxLength",keyword:"maxLength",params:{limit:50},schema:50,parentSchema:w.properties.pullRequests.
properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}if(P(y)<1){let f={instancePath:r+"/pullRequests/l\
abels/"+p,schemaPath:"#/properties/pullRequests/properties/labels/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.properties.pullRequests.properties.labels.items,data:y};e===null?e=[f]:e.push(
f),t++}}else{let f={instancePath:r+"/pullRequests/labels/"+p,schemaPath:"#/properties/pullRequests/properties/\
labels/items/type",keyword:"type",params:{type:"string"},schema:w.properties.pullRequests.properties.labels.items.
type,parentSchema:w.properties.pullRequests.properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}}let u=m.
length,n;if(u>1){let p={};for(;u--;){let y=m[u];if(typeof y=="string"){if(typeof p[y]=="number"){n=p[y];let f={
instancePath:r+"/pullRequests/labels",schemaPath:"#/properties/pullRequests/properties/labels/uniqueItems",keyword:"\
uniqueItems",params:{i:u,j:n},schema:!0,parentSchema:w.properties.pullRequests.properties.labels,data:m};e===null?
e=[f]:e.push(f),t++;break}p[y]=u}}}}else{let o={instancePath:r+"/pullRequests/labels",schemaPath:"#/properties\
/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},schema:w.properties.pullRequests.properties.
labels.type,parentSchema:w.properties.pullRequests.properties.labels,data:m};e===null?e=[o]:e.push(o),t++}}if(l.
reviewers!==void 0){let m=l.reviewers;if(Array.isArray(m)){if(m.length>15){let p={instancePath:r+"/pullRequest\
s/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/maxItems",keyword:"maxItems",params:{limit:15},
schema:15,parentSchema:w.properties.pullRequests.properties.reviewers,data:m};e===null?e=[p]:e.push(p),t++}let o=m.
length;for(let p=0;p<o;p++){let y=m[p];if(typeof y=="string"){if(P(y)>100){let f={instancePath:r+"/pullRequest\
s/reviewers/"+p,schemaPath:"#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},schema:100,
parentSchema:qe,data:y};e===null?e=[f]:e.push(f),t++}if(!Rt.test(y)){let f={instancePath:r+"/pullRequests/revi\
ewers/"+p,schemaPath:"#/definitions/reviewer/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0\
-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",parentSchema:qe,
data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequests/reviewers/"+p,schemaPath:"#/de\
finitions/reviewer/type",keyword:"type",params:{type:"string"},schema:qe.type,parentSchema:qe,data:y};e===null?
e=[f]:e.push(f),t++}}let u=m.length,n;if(u>1){e:for(;u--;)for(n=u;n--;)if(H(m[u],m[n])){let p={instancePath:r+
"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/uniqueItems",keyword:"uni\
queItems",params:{i:u,j:n},schema:!0,parentSchema:w.properties.pullRequests.properties.reviewers,data:m};e===null?
e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:r+"/pullRequests/reviewers",schemaPath:"#/properties/pu\
llRequests/properties/reviewers/type",keyword:"type",params:{type:"array"},schema:w.properties.pullRequests.properties.
reviewers.type,parentSchema:w.properties.pullRequests.properties.reviewers,data:m};e===null?e=[o]:e.push(o),t++}}
if(l.assignees!==void 0){let m=l.assignees;if(Array.isArray(m)){if(m.length>10){let p={instancePath:r+"/pullRe\
quests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/maxItems",keyword:"maxItems",params:{
limit:10},schema:10,parentSchema:w.properties.pullRequests.properties.assignees,data:m};e===null?e=[p]:e.push(
p),t++}let o=m.length;for(let p=0;p<o;p++){let y=m[p];if(typeof y=="string"){if(P(y)>100){let f={instancePath:r+
"/pullRequests/assignees/"+p,schemaPath:"#/definitions/account/maxLength",keyword:"maxLength",params:{limit:100},
schema:100,parentSchema:ve,data:y};e===null?e=[f]:e.push(f),t++}if(!_t.test(y)){let f={instancePath:r+"/pullRe\
quests/assignees/"+p,schemaPath:"#/definitions/account/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
][-A-Za-z0-9_.]*(\\[bot\\])?$"},schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",parentSchema:ve,data:y};e===
null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequests/assignees/"+p,schemaPath:"#/definitions/ac\
count/type",keyword:"type",params:{type:"string"},schema:ve.type,parentSchema:ve,data:y};e===null?e=[f]:e.push(
f),t++}}let u=m.length,n;if(u>1){e:for(;u--;)for(n=u;n--;)if(H(m[u],m[n])){let p={instancePath:r+"/pullRequest\
s/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/uniqueItems",keyword:"uniqueItems",params:{
i:u,j:n},schema:!0,parentSchema:w.properties.pullRequests.properties.assignees,data:m};e===null?e=[p]:e.push(p),
t++;break e}}}else{let o={instancePath:r+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/prope\
rties/assignees/type",keyword:"type",params:{type:"array"},schema:w.properties.pullRequests.properties.assignees.
type,parentSchema:w.properties.pullRequests.properties.assignees,data:m};e===null?e=[o]:e.push(o),t++}}if(l.merge!==
void 0){let m=l.merge;if(typeof m!="string"){let o={instancePath:r+"/pullRequests/merge",schemaPath:"#/propert\
ies/pullRequests/properties/merge/type",keyword:"type",params:{type:"string"},schema:w.properties.pullRequests.
properties.merge.type,parentSchema:w.properties.pullRequests.properties.merge,data:m};e===null?e=[o]:e.push(o),
t++}if(!(m==="never"||m==="whenGreen")){let o={instancePath:r+"/pullRequests/merge",schemaPath:"#/properties/p\
ullRequests/properties/merge/enum",keyword:"enum",params:{allowedValues:w.properties.pullRequests.properties.merge.
enum},schema:w.properties.pullRequests.properties.merge.enum,parentSchema:w.properties.pullRequests.properties.
merge,data:m};e===null?e=[o]:e.push(o),t++}}if(l.requiredApprovals!==void 0){let m=l.requiredApprovals;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:r+"/pullRequests/requiredApprovals",schemaPath:"\
#/properties/pullRequests/properties/requiredApprovals/type",keyword:"type",params:{type:"integer"},schema:w.properties.
pullRequests.properties.requiredApprovals.type,parentSchema:w.properties.pullRequests.properties.requiredApprovals,
data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>20||isNaN(m)){let o={instancePath:r+
"/pullRequests/requiredApprovals",schemaPath:"#/properties/pullRequests/properties/requiredApprovals/maximum",
keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:w.properties.pullRequests.properties.
requiredApprovals,data:m};e===null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:r+"/pullRequests/\
requiredApprovals",schemaPath:"#/properties/pullRequests/properties/requiredApprovals/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.pullRequests.properties.requiredApprovals,
data:m};e===null?e=[o]:e.push(o),t++}}}if(l.ci!==void 0){let m=l.ci;if(typeof m!="string"){let o={instancePath:r+
"/pullRequests/ci",schemaPath:"#/properties/pullRequests/properties/ci/type",keyword:"type",params:{type:"stri\
ng"},schema:w.properties.pullRequests.properties.ci.type,parentSchema:w.properties.pullRequests.properties.ci,
data:m};e===null?e=[o]:e.push(o),t++}if(!(m==="required"||m==="optional")){let o={instancePath:r+"/pullRequest\
s/ci",schemaPath:"#/properties/pullRequests/properties/ci/enum",keyword:"enum",params:{allowedValues:w.properties.
pullRequests.properties.ci.enum},schema:w.properties.pullRequests.properties.ci.enum,parentSchema:w.properties.
pullRequests.properties.ci,data:m};e===null?e=[o]:e.push(o),t++}}if(l.ciQuietSeconds!==void 0){let m=l.ciQuietSeconds;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:r+"/pullRequests/ciQuietSeconds",
schemaPath:"#/properties/pullRequests/properties/ciQuietSeconds/type",keyword:"type",params:{type:"integer"},schema:w.
properties.pullRequests.properties.ciQuietSeconds.type,parentSchema:w.properties.pullRequests.properties.ciQuietSeconds,
data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m)){let o={instancePath:r+
"/pullRequests/ciQuietSeconds",schemaPath:"#/properties/pullRequests/properties/ciQuietSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},schema:3600,parentSchema:w.properties.pullRequests.properties.ciQuietSeconds,
data:m};e===null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:r+"/pullRequests/ciQuietSeconds",schemaPath:"\
#/properties/pullRequests/properties/ciQuietSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.pullRequests.properties.ciQuietSeconds,data:m};e===null?e=[o]:e.push(o),t++}}}
if(l.maxFeedbackRounds!==void 0){let m=l.maxFeedbackRounds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){let o={instancePath:r+"/pullRequests/maxFeedbackRounds",schemaPath:"#/properties/pullRequests/properties/\
maxFeedbackRounds/type",keyword:"type",params:{type:"integer"},schema:w.properties.pullRequests.properties.maxFeedbackRounds.
type,parentSchema:w.properties.pullRequests.properties.maxFeedbackRounds,data:m};e===null?e=[o]:e.push(o),t++}
if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){let o={instancePath:r+"/pullRequests/maxFeedbackRounds",
schemaPath:"#/properties/pullRequests/properties/maxFeedbackRounds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},schema:100,parentSchema:w.properties.pullRequests.properties.maxFeedbackRounds,data:m};e===null?
e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:r+"/pullRequests/maxFeedbackRounds",schemaPath:"#/pr\
operties/pullRequests/properties/maxFeedbackRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.pullRequests.properties.maxFeedbackRounds,data:m};e===null?e=[o]:e.push(o),
t++}}}if(l.maxCiRounds!==void 0){let m=l.maxCiRounds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
let o={instancePath:r+"/pullRequests/maxCiRounds",schemaPath:"#/properties/pullRequests/properties/maxCiRounds\
/type",keyword:"type",params:{type:"integer"},schema:w.properties.pullRequests.properties.maxCiRounds.type,parentSchema:w.
properties.pullRequests.properties.maxCiRounds,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(
m)){if(m>20||isNaN(m)){let o={instancePath:r+"/pullRequests/maxCiRounds",schemaPath:"#/properties/pullRequests\
/properties/maxCiRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:w.
properties.pullRequests.properties.maxCiRounds,data:m};e===null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:r+
"/pullRequests/maxCiRounds",schemaPath:"#/properties/pullRequests/properties/maxCiRounds/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.pullRequests.properties.maxCiRounds,
data:m};e===null?e=[o]:e.push(o),t++}}}if(l.maxMergeRounds!==void 0){let m=l.maxMergeRounds;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:r+"/pullRequests/maxMergeRounds",schemaPath:"#/pro\
perties/pullRequests/properties/maxMergeRounds/type",keyword:"type",params:{type:"integer"},schema:w.properties.
pullRequests.properties.maxMergeRounds.type,parentSchema:w.properties.pullRequests.properties.maxMergeRounds,data:m};
e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>20||isNaN(m)){let o={instancePath:r+"/pu\
llRequests/maxMergeRounds",schemaPath:"#/properties/pullRequests/properties/maxMergeRounds/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:w.properties.pullRequests.properties.maxMergeRounds,
data:m};e===null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:r+"/pullRequests/maxMergeRounds",schemaPath:"\
#/properties/pullRequests/properties/maxMergeRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.pullRequests.properties.maxMergeRounds,data:m};e===null?e=[o]:e.push(o),t++}}}
if(l.closeOnPrune!==void 0){let m=l.closeOnPrune;if(typeof m!="boolean"){let o={instancePath:r+"/pullRequests/\
closeOnPrune",schemaPath:"#/properties/pullRequests/properties/closeOnPrune/type",keyword:"type",params:{type:"\
boolean"},schema:w.properties.pullRequests.properties.closeOnPrune.type,parentSchema:w.properties.pullRequests.
properties.closeOnPrune,data:m};e===null?e=[o]:e.push(o),t++}}}else{let m={instancePath:r+"/pullRequests",schemaPath:"\
#/properties/pullRequests/type",keyword:"type",params:{type:"object"},schema:w.properties.pullRequests.type,parentSchema:w.
properties.pullRequests,data:l};e===null?e=[m]:e.push(m),t++}}if(s.protectedPaths!==void 0){let l=s.protectedPaths;
if(Array.isArray(l)){if(l.length>1e3){let n={instancePath:r+"/protectedPaths",schemaPath:"#/properties/protect\
edPaths/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:w.properties.protectedPaths,data:l};
e===null?e=[n]:e.push(n),t++}let m=l.length;for(let n=0;n<m;n++){let p=l[n];if(typeof p=="string"){if(P(p)>1e3){
let y={instancePath:r+"/protectedPaths/"+n,schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"\
maxLength",params:{limit:1e3},schema:1e3,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}if(!Ze.test(p)){let y={
instancePath:r+"/protectedPaths/"+n,schemaPath:"definitions.json#/definitions/glob/pattern",keyword:"pattern",
params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u00\
00-\\u001f\\\\]+$",parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/protected\
Paths/"+n,schemaPath:"definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},schema:U.
type,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}let o=l.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(H(
l[o],l[u])){let n={instancePath:r+"/protectedPaths",schemaPath:"#/properties/protectedPaths/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:u},schema:!0,parentSchema:w.properties.protectedPaths,data:l};e===null?e=[n]:e.push(
n),t++;break e}}}else{let m={instancePath:r+"/protectedPaths",schemaPath:"#/properties/protectedPaths/type",keyword:"\
type",params:{type:"array"},schema:w.properties.protectedPaths.type,parentSchema:w.properties.protectedPaths,data:l};
e===null?e=[m]:e.push(m),t++}}if(s.checks!==void 0&&(Re(s.checks,{instancePath:r+"/checks",parentData:s,parentDataProperty:"\
checks",rootData:b})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),s.modelAliases!==void 0&&(_e(s.modelAliases,
{instancePath:r+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:b})||(e=e===null?_e.errors:
e.concat(_e.errors),t=e.length)),s.agents!==void 0){let l={instancePath:r+"/agents",schemaPath:"#/properties/a\
gents/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:w.properties.agents,data:s.agents};
e===null?e=[l]:e.push(l),t++}if(s.toolPresets!==void 0){let l=s.toolPresets;if(l&&typeof l=="object"&&!Array.isArray(
l)){if(Object.keys(l).length>50){let m={instancePath:r+"/toolPresets",schemaPath:"#/properties/toolPresets/max\
Properties",keyword:"maxProperties",params:{limit:50},schema:50,parentSchema:w.properties.toolPresets,data:l};
e===null?e=[m]:e.push(m),t++}for(let m in l){let o=t;if(typeof m=="string"){if(P(m)>63){let u={instancePath:r+
"/toolPresets",schemaPath:"definitions.json#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:se,data:m,propertyName:m};e===null?e=[u]:e.push(u),t++}if(!I.test(m)){let u={instancePath:r+
"/toolPresets",schemaPath:"definitions.json#/definitions/presetName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:se,data:m,propertyName:m};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/toolPresets",schemaPath:"definitions.json#/definiti\
ons/presetName/type",keyword:"type",params:{type:"string"},schema:se.type,parentSchema:se,data:m,propertyName:m};
e===null?e=[u]:e.push(u),t++}var d=o===t;if(!d){let u={instancePath:r+"/toolPresets",schemaPath:"#/properties/\
toolPresets/propertyNames",keyword:"propertyNames",params:{propertyName:m},schema:w.properties.toolPresets.propertyNames,
parentSchema:w.properties.toolPresets,data:l};e===null?e=[u]:e.push(u),t++}}for(let m in l)De(l[m],{instancePath:r+
"/toolPresets/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:m,rootData:b})||(e=e===
null?De.errors:e.concat(De.errors),t=e.length)}else{let m={instancePath:r+"/toolPresets",schemaPath:"#/propert\
ies/toolPresets/type",keyword:"type",params:{type:"object"},schema:w.properties.toolPresets.type,parentSchema:w.
properties.toolPresets,data:l};e===null?e=[m]:e.push(m),t++}}if(s.mcpServers!==void 0){let l=s.mcpServers;if(l&&
typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>50){let m={instancePath:r+"/mcpServers",schemaPath:"\
#/properties/mcpServers/maxProperties",keyword:"maxProperties",params:{limit:50},schema:50,parentSchema:w.properties.
mcpServers,data:l};e===null?e=[m]:e.push(m),t++}for(let m in l){let o=t;if(typeof m=="string"){if(P(m)>63){let u={
instancePath:r+"/mcpServers",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},schema:63,parentSchema:A,data:m,propertyName:m};e===null?e=[u]:e.push(u),t++}if(!I.test(m)){let u={instancePath:r+
"/mcpServers",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:m,propertyName:m};e===
null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/mcpServers",schemaPath:"definitions.json#/definitions/n\
ame/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:m,propertyName:m};e===null?e=
[u]:e.push(u),t++}var c=o===t;if(!c){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:m},schema:w.properties.mcpServers.propertyNames,parentSchema:w.
properties.mcpServers,data:l};e===null?e=[u]:e.push(u),t++}}for(let m in l)Ie(l[m],{instancePath:r+"/mcpServer\
s/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:m,rootData:b})||(e=e===null?Ie.errors:
e.concat(Ie.errors),t=e.length)}else{let m={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/t\
ype",keyword:"type",params:{type:"object"},schema:w.properties.mcpServers.type,parentSchema:w.properties.mcpServers,
data:l};e===null?e=[m]:e.push(m),t++}}if(s.notifications!==void 0){let l={instancePath:r+"/notifications",schemaPath:"\
#/properties/notifications/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:w.properties.
notifications,data:s.notifications};e===null?e=[l]:e.push(l),t++}if(s.triggers!==void 0){let l=s.triggers;if(l&&
typeof l=="object"&&!Array.isArray(l)){for(let m in l)if(m!=="issues"){let o={instancePath:r+"/triggers",schemaPath:"\
#/properties/triggers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:w.properties.triggers,data:l};e===null?e=[o]:e.push(o),t++}if(l.issues!==void 0){let m=l.issues;if(Array.
isArray(m)){if(m.length>20){let u={instancePath:r+"/triggers/issues",schemaPath:"#/properties/triggers/propert\
ies/issues/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:w.properties.triggers.properties.
issues,data:m};e===null?e=[u]:e.push(u),t++}let o=m.length;for(let u=0;u<o;u++)Oe(m[u],{instancePath:r+"/trigg\
ers/issues/"+u,parentData:m,parentDataProperty:u,rootData:b})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}else{
let o={instancePath:r+"/triggers/issues",schemaPath:"#/properties/triggers/properties/issues/type",keyword:"ty\
pe",params:{type:"array"},schema:w.properties.triggers.properties.issues.type,parentSchema:w.properties.triggers.
properties.issues,data:m};e===null?e=[o]:e.push(o),t++}}}else{let m={instancePath:r+"/triggers",schemaPath:"#/\
properties/triggers/type",keyword:"type",params:{type:"object"},schema:w.properties.triggers.type,parentSchema:w.
properties.triggers,data:l};e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:w.type,parentSchema:w,data:s};e===null?e=[l]:e.push(l),t++}return Te.errors=
e,t===0}function St(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let i={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"apiVersion"},schema:ie.required,parentSchema:ie,data:s};e===null?e=
[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},schema:ie.required,parentSchema:ie,data:s};e===null?e=[i]:e.push(i),t++}if(s.metadata===
void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:ie.
required,parentSchema:ie,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},schema:!1,parentSchema:ie,data:s};e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==
void 0){let i=s.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},schema:"orc\
a.dev/v1alpha1",parentSchema:ze,data:i};e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!==
"Project"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Project"},schema:"Project",parentSchema:ie.properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==
void 0&&($e(s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:b})||(e=
e===null?$e.errors:e.concat($e.errors),t=e.length)),s.spec!==void 0&&(Te(s.spec,{instancePath:r+"/spec",parentData:s,
parentDataProperty:"spec",rootData:b})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length))}else{let i={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ie.type,parentSchema:ie,data:s};e===null?e=[i]:
e.push(i),t++}return St.errors=e,t===0}var Kt=wt,X={type:"object",required:["apiVersion","kind","metadata","sp\
ec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"\
AgentPool"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/poolSpec"}},definitions:{
poolSpec:{type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,
maximum:1e3,default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},
template:{type:"object",additionalProperties:!1,properties:{metadata:{type:"object",additionalProperties:!1,properties:{
labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}}}},
V={type:"object",required:["name"],additionalProperties:!1,properties:{name:{$ref:"#/definitions/name"},project:{
$ref:"#/definitions/name",default:"default"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definit\
ions/annotations"}}};function Ee(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},schema:V.required,parentSchema:V,data:s};e===null?e=[i]:
e.push(i),t++}for(let i in s)if(!(i==="name"||i==="project"||i==="labels"||i==="annotations")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:V,
data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/name",schemaPath:"#\
/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/project",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/\
project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}s.labels!==void 0&&(K(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:b})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.annotations!==void 0&&(Q(s.annotations,
{instancePath:r+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:b})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},schema:V.type,parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}return Ee.errors=e,t===0}var B={type:"\
object",required:["template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,
default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{
type:"object",additionalProperties:!1,properties:{metadata:{type:"object",additionalProperties:!1,properties:{
labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};
function ge(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,
schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},schema:253,parentSchema:me,
data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!je.test(a)){let d={instancePath:r,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$",parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:Z.propertyNames,parentSchema:Z,
data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},schema:63,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!it.test(
h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/patt\
ern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9](\
[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},schema:Z.additionalProperties.type,parentSchema:Z.additionalProperties,data:h};e===
null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:Z.type,parentSchema:Z,data:s};e===null?e=[a]:e.push(a),t++}return ge.errors=e,t===0}var g={type:"object",
additionalProperties:!1,properties:{agent:{type:"string",enum:["claude","claude-code","codex","gemini","comman\
d"],default:"claude"},model:{$ref:"#/definitions/model"},systemPrompt:{type:"string",maxLength:65536},capabilities:{
type:"array",items:{$ref:"#/definitions/capability"},uniqueItems:!0,maxItems:100},maxConcurrency:{type:"intege\
r",minimum:1,maximum:100,default:1},maxTokens:{type:"integer",minimum:1,maximum:1e6,default:16384},maxTurns:{type:"\
integer",minimum:1,maximum:1e3,default:50},tools:{type:"array",items:{$ref:"#/definitions/tool"},uniqueItems:!0},
toolPreset:{$ref:"#/definitions/presetName"},mcpServers:{type:"array",items:{$ref:"#/definitions/name"},uniqueItems:!0,
maxItems:50},restartPolicy:{type:"string",enum:["Always","OnFailure","Never"],default:"Always"},executor:{type:"\
string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},image:!1,resources:!1,command:{
type:"array",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{
$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:100},network:!1,heartbeatSeconds:{type:"integer",
minimum:1,maximum:86400,default:90},stallTimeoutSeconds:{type:"integer",minimum:1,maximum:604800}},if:{properties:{
agent:{const:"command"}},required:["agent"]},then:{required:["command"],"x-orca-message":'agent command needs \
the program to run in "command"'},dependencies:{command:{required:["agent"],properties:{agent:{const:"command",
"x-orca-message":'must be command where a "command" is given'}},"x-orca-message":'"command" is run by agent co\
mmand alone: add agent: command or remove it'}}};function Ce(s,{instancePath:r="",parentData:j,parentDataProperty:v,
rootData:b=s}={}){let e=null,t=0,i=t,a=!0,h=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.agent===
void 0&&(c="agent")){let l={};e===null?e=[l]:e.push(l),t++}else if(s.agent!==void 0&&s.agent!=="command"){let l={};
e===null?e=[l]:e.push(l),t++}}var d=h===t;if(t=i,e!==null&&(i?e.length=i:e=null),d){let c=t;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)&&s.command===void 0){let m={instancePath:r,schemaPath:"#/then/required",keyword:"req\
uired",params:{missingProperty:"command"},schema:g.then.required,parentSchema:g.then,data:s};e===null?e=[m]:e.
push(m),t++}var d=c===t;a=d}if(!a){let c={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},schema:g.if,parentSchema:g,data:s};e===null?e=[c]:e.push(c),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let c in s)if(!Pe.call(g.properties,c)){let l={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:g,data:s};e===null?e=[l]:e.push(l),
t++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===void 0){let c={instancePath:r,
schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"agent"},schema:g.dependencies.
command.required,parentSchema:g.dependencies.command,data:s};e===null?e=[c]:e.push(c),t++}if(s.agent!==void 0){
let c=s.agent;if(c!=="command"){let l={instancePath:r+"/agent",schemaPath:"#/dependencies/command/properties/a\
gent/const",keyword:"const",params:{allowedValue:"command"},schema:"command",parentSchema:g.dependencies.command.
properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.agent!==void 0){let c=s.agent;if(typeof c!="strin\
g"){let l={instancePath:r+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},
schema:g.properties.agent.type,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="\
claude"||c==="claude-code"||c==="codex"||c==="gemini"||c==="command")){let l={instancePath:r+"/agent",schemaPath:"\
#/properties/agent/enum",keyword:"enum",params:{allowedValues:g.properties.agent.enum},schema:g.properties.agent.
enum,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}if(s.model!==void 0){let c=s.model;
if(typeof c=="string"){if(P(c)>128){let l={instancePath:r+"/model",schemaPath:"#/definitions/model/maxLength",
keyword:"maxLength",params:{limit:128},schema:128,parentSchema:R,data:c};e===null?e=[l]:e.push(l),t++}if(!fe.test(
c)){let l={instancePath:r+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:R,data:c};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/model",schemaPath:"#/definitions/model/type",keyword:"\
type",params:{type:"string"},schema:R.type,parentSchema:R,data:c};e===null?e=[l]:e.push(l),t++}}if(s.systemPrompt!==
void 0){let c=s.systemPrompt;if(typeof c=="string"){if(P(c)>65536){let l={instancePath:r+"/systemPrompt",schemaPath:"\
#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},schema:65536,parentSchema:g.properties.
systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/systemPrompt",schemaPath:"#/pr\
operties/systemPrompt/type",keyword:"type",params:{type:"string"},schema:g.properties.systemPrompt.type,parentSchema:g.
properties.systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}if(s.capabilities!==void 0){let c=s.capabilities;
if(Array.isArray(c)){if(c.length>100){let u={instancePath:r+"/capabilities",schemaPath:"#/properties/capabilit\
ies/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:g.properties.capabilities,data:c};
e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(n)>63){
let p={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{
limit:63},schema:63,parentSchema:M,data:n};e===null?e=[p]:e.push(p),t++}if(!Ne.test(n)){let p={instancePath:r+
"/capabilities/"+u,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:M,data:n};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/capabili\
ty/type",keyword:"type",params:{type:"string"},schema:M.type,parentSchema:M,data:n};e===null?e=[p]:e.push(p),t++}}
let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(c[m],c[o])){let u={instancePath:r+"/capabilities",schemaPath:"\
#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},schema:!0,parentSchema:g.properties.
capabilities,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:r+"/capabilities",schemaPath:"\
#/properties/capabilities/type",keyword:"type",params:{type:"array"},schema:g.properties.capabilities.type,parentSchema:g.
properties.capabilities,data:c};e===null?e=[l]:e.push(l),t++}}if(s.maxConcurrency!==void 0){let c=s.maxConcurrency;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxConcurrency",schemaPath:"\
#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},schema:g.properties.maxConcurrency.type,
parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(
c)){if(c>100||isNaN(c)){let l={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:g.properties.maxConcurrency,data:c};
e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/maxConcurrency",schemaPath:"#/propertie\
s/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.
maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTokens!==void 0){let c=s.maxTokens;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxTokens",schemaPath:"#/properties/maxToke\
ns/type",keyword:"type",params:{type:"integer"},schema:g.properties.maxTokens.type,parentSchema:g.properties.maxTokens,
data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e6||isNaN(c)){let l={instancePath:r+
"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
schema:1e6,parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTurns!==void 0){let c=s.maxTurns;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxTurns",schemaPath:"#/prop\
erties/maxTurns/type",keyword:"type",params:{type:"integer"},schema:g.properties.maxTurns.type,parentSchema:g.
properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c)){
let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},schema:1e3,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(
c)){let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.tools!==void 0){
let c=s.tools;if(Array.isArray(c)){let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n!="string"){let p={
instancePath:r+"/tools/"+u,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},schema:Y.
type,parentSchema:Y,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="read_file"||n==="write_file"||n==="edit_fil\
e"||n==="list_files"||n==="search_code"||n==="run_command")){let p={instancePath:r+"/tools/"+u,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:Y.enum},schema:Y.enum,parentSchema:Y,data:n};e===null?
e=[p]:e.push(p),t++}}let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(c[m],c[o])){let u={instancePath:r+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},schema:!0,parentSchema:g.
properties.tools,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:r+"/tools",schemaPath:"\
#/properties/tools/type",keyword:"type",params:{type:"array"},schema:g.properties.tools.type,parentSchema:g.properties.
tools,data:c};e===null?e=[l]:e.push(l),t++}}if(s.toolPreset!==void 0){let c=s.toolPreset;if(typeof c=="string"){
if(P(c)>63){let l={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/maxLength",keyword:"maxLe\
ngth",params:{limit:63},schema:63,parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}if(!I.test(c)){let l={instancePath:r+
"/toolPreset",schemaPath:"#/definitions/presetName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z\
0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/type",keyword:"type",params:{type:"st\
ring"},schema:se.type,parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}}if(s.mcpServers!==void 0){let c=s.
mcpServers;if(Array.isArray(c)){if(c.length>50){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/m\
cpServers/maxItems",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:g.properties.mcpServers,data:c};
e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(n)>63){
let p={instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}if(!I.test(n)){let p={instancePath:r+"/mcpServer\
s/"+u,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.
type,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(
c[m],c[o])){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"uniq\
ueItems",params:{i:m,j:o},schema:!0,parentSchema:g.properties.mcpServers,data:c};e===null?e=[u]:e.push(u),t++;
break e}}}else{let l={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{
type:"array"},schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:c};e===null?e=[l]:
e.push(l),t++}}if(s.restartPolicy!==void 0){let c=s.restartPolicy;if(typeof c!="string"){let l={instancePath:r+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},schema:g.properties.
restartPolicy.type,parentSchema:g.properties.restartPolicy,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="Alwa\
ys"||c==="OnFailure"||c==="Never")){let l={instancePath:r+"/restartPolicy",schemaPath:"#/properties/restartPol\
icy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.enum},schema:g.properties.restartPolicy.
enum,parentSchema:g.properties.restartPolicy,data:c};e===null?e=[l]:e.push(l),t++}}if(s.executor!==void 0){let c=s.
executor;if(typeof c!="string"){let l={instancePath:r+"/executor",schemaPath:"#/properties/executor/type",keyword:"\
type",params:{type:"string"},schema:g.properties.executor.type,parentSchema:g.properties.executor,data:c};e===
null?e=[l]:e.push(l),t++}if(c!=="process"){let l={instancePath:r+"/executor",schemaPath:"#/properties/executor\
/enum",keyword:"enum",params:{allowedValues:g.properties.executor.enum},schema:g.properties.executor.enum,parentSchema:g.
properties.executor,data:c};e===null?e=[l]:e.push(l),t++}}if(s.image!==void 0){let c={instancePath:r+"/image",
schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:g.properties.
image,data:s.image};e===null?e=[c]:e.push(c),t++}if(s.resources!==void 0){let c={instancePath:r+"/resources",schemaPath:"\
#/properties/resources/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:g.properties.resources,
data:s.resources};e===null?e=[c]:e.push(c),t++}if(s.command!==void 0){let c=s.command;if(Array.isArray(c)){if(c.
length>100){let m={instancePath:r+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{
limit:100},schema:100,parentSchema:g.properties.command,data:c};e===null?e=[m]:e.push(m),t++}if(c.length<1){let m={
instancePath:r+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:g.properties.command,data:c};e===null?e=[m]:e.push(m),t++}let l=c.length;for(let m=0;m<l;m++){let o=c[m];
if(typeof o=="string"){if(P(o)>4096){let u={instancePath:r+"/command/"+m,schemaPath:"#/properties/command/item\
s/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:g.properties.command.items,data:o};
e===null?e=[u]:e.push(u),t++}if(P(o)<1){let u={instancePath:r+"/command/"+m,schemaPath:"#/properties/command/i\
tems/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.command.items,data:o};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/command/"+m,schemaPath:"#/properties/command/items/\
type",keyword:"type",params:{type:"string"},schema:g.properties.command.items.type,parentSchema:g.properties.command.
items,data:o};e===null?e=[u]:e.push(u),t++}}}else{let l={instancePath:r+"/command",schemaPath:"#/properties/co\
mmand/type",keyword:"type",params:{type:"array"},schema:g.properties.command.type,parentSchema:g.properties.command,
data:c};e===null?e=[l]:e.push(l),t++}}if(s.env!==void 0){let c=s.env;if(Array.isArray(c)){if(c.length>100){let u={
instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},schema:100,
parentSchema:g.properties.env,data:c};e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];
if(typeof n=="string"){if(P(n)>128){let p={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/\
maxLength",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:F,data:n};e===null?e=[p]:e.push(p),t++}
if(!Ae.test(n)){let p={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/pattern",keyword:"pa\
ttern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PA\
TH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLA\
B|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-\
z_][A-Za-z0-9_]*$",parentSchema:F,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/env/"+u,schemaPath:"\
#/definitions/environmentName/type",keyword:"type",params:{type:"string"},schema:F.type,parentSchema:F,data:n};
e===null?e=[p]:e.push(p),t++}}let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(c[m],c[o])){let u={instancePath:r+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},schema:!0,parentSchema:g.
properties.env,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:r+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},schema:g.properties.env.type,parentSchema:g.properties.
env,data:c};e===null?e=[l]:e.push(l),t++}}if(s.network!==void 0){let c={instancePath:r+"/network",schemaPath:"\
#/properties/network/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:g.properties.network,
data:s.network};e===null?e=[c]:e.push(c),t++}if(s.heartbeatSeconds!==void 0){let c=s.heartbeatSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/\
heartbeatSeconds/type",keyword:"type",params:{type:"integer"},schema:g.properties.heartbeatSeconds.type,parentSchema:g.
properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||
isNaN(c)){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},schema:86400,parentSchema:g.properties.heartbeatSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/propert\
ies/heartbeatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.
heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.stallTimeoutSeconds!==void 0){let c=s.stallTimeoutSeconds;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"\
#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},schema:g.properties.stallTimeoutSeconds.
type,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&
isFinite(c)){if(c>604800||isNaN(c)){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/properties/stal\
lTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:g.
properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/\
stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}}else{
let c={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:g.type,parentSchema:g,data:s};
e===null?e=[c]:e.push(c),t++}return Ce.errors=e,t===0}function Fe(s,{instancePath:r="",parentData:j,parentDataProperty:v,
rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.template===void 0){let i={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"template"},schema:B.required,parentSchema:B,
data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="replicas"||i==="selector"||i==="suspend"||i==="t\
emplate")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:B,data:s};e===null?e=[a]:e.push(a),t++}if(s.replicas!==void 0){let i=s.replicas;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas\
/type",keyword:"type",params:{type:"integer"},schema:B.properties.replicas.type,parentSchema:B.properties.replicas,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i)){let a={instancePath:r+
"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,
parentSchema:B.properties.replicas,data:i};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:r+
"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:B.properties.replicas,data:i};e===null?e=[a]:e.push(a),t++}}}if(s.selector!==void 0&&(ge(s.selector,
{instancePath:r+"/selector",parentData:s,parentDataProperty:"selector",rootData:b})||(e=e===null?ge.errors:e.concat(
ge.errors),t=e.length)),s.suspend!==void 0){let i=s.suspend;if(typeof i!="boolean"){let a={instancePath:r+"/su\
spend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},schema:B.properties.suspend.
type,parentSchema:B.properties.suspend,data:i};e===null?e=[a]:e.push(a),t++}}if(s.template!==void 0){let i=s.template;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="metadata"||a==="spec")){let h={instancePath:r+
"/template",schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:B.properties.template,data:i};e===null?e=[h]:e.push(h),t++}if(i.metadata!==void 0){let a=i.
metadata;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(h!=="labels"){let d={instancePath:r+"/\
template/metadata",schemaPath:"#/properties/template/properties/metadata/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:h},schema:!1,parentSchema:B.properties.template.properties.metadata,
data:a};e===null?e=[d]:e.push(d),t++}a.labels!==void 0&&(ge(a.labels,{instancePath:r+"/template/metadata/label\
s",parentData:a,parentDataProperty:"labels",rootData:b})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length))}else{
let h={instancePath:r+"/template/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"\
type",params:{type:"object"},schema:B.properties.template.properties.metadata.type,parentSchema:B.properties.template.
properties.metadata,data:a};e===null?e=[h]:e.push(h),t++}}i.spec!==void 0&&(Ce(i.spec,{instancePath:r+"/templa\
te/spec",parentData:i,parentDataProperty:"spec",rootData:b})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{
let a={instancePath:r+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
schema:B.properties.template.type,parentSchema:B.properties.template,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:s};
e===null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}function wt(s,{instancePath:r="",parentData:j,parentDataProperty:v,
rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let i={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:X.required,
parentSchema:X,data:s};e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"kind"},schema:X.required,parentSchema:X,data:s};e===null?e=
[i]:e.push(i),t++}if(s.metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},schema:X.required,parentSchema:X,data:s};e===null?e=[i]:e.push(i),t++}if(s.spec===
void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:X.
required,parentSchema:X,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},schema:!1,parentSchema:X,data:s};e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==
void 0){let i=s.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},schema:"orc\
a.dev/v1alpha1",parentSchema:ze,data:i};e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!==
"AgentPool"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
AgentPool"},schema:"AgentPool",parentSchema:X.properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==
void 0&&(Ee(s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:b})||(e=
e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),s.spec!==void 0&&(Fe(s.spec,{instancePath:r+"/spec",parentData:s,
parentDataProperty:"spec",rootData:b})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length))}else{let i={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:s};e===null?e=[i]:
e.push(i),t++}return wt.errors=e,t===0}var Qt=xt,ne={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,
properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"AgentPod"},metadata:{$ref:"\
definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/definitions/podSpec"}}};function Ve(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},schema:V.required,parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i===
"name"||i==="project"||i==="labels"||i==="annotations")){let a={instancePath:r,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:V,data:s};e===null?e=
[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/\
name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};e===null?e=
[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+
"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/project",schemaPath:"#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9\
]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/project",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};e===null?e=
[a]:e.push(a),t++}}s.labels!==void 0&&(K(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"l\
abels",rootData:b})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.annotations!==void 0&&(Q(s.annotations,
{instancePath:r+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:b})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},schema:V.type,parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}return Ve.errors=e,t===0}function He(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0,i=t,a=!0,h=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.agent===void 0&&(c="agent")){let l={};e===null?e=[l]:e.push(l),t++}else if(s.
agent!==void 0&&s.agent!=="command"){let l={};e===null?e=[l]:e.push(l),t++}}var d=h===t;if(t=i,e!==null&&(i?e.
length=i:e=null),d){let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let m={instancePath:r,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"command"},schema:g.then.required,parentSchema:g.
then,data:s};e===null?e=[m]:e.push(m),t++}var d=c===t;a=d}if(!a){let c={instancePath:r,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"},schema:g.if,parentSchema:g,data:s};e===null?e=[c]:e.push(c),t++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let c in s)if(!Pe.call(g.properties,c)){let l={instancePath:r,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:g,data:s};
e===null?e=[l]:e.push(l),t++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===void 0){
let c={instancePath:r,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},schema:g.dependencies.command.required,parentSchema:g.dependencies.command,data:s};e===null?e=[c]:e.push(
c),t++}if(s.agent!==void 0){let c=s.agent;if(c!=="command"){let l={instancePath:r+"/agent",schemaPath:"#/depen\
dencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"command"},schema:"command",parentSchema:g.
dependencies.command.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.agent!==void 0){let c=s.agent;
if(typeof c!="string"){let l={instancePath:r+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{
type:"string"},schema:g.properties.agent.type,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),
t++}if(!(c==="claude"||c==="claude-code"||c==="codex"||c==="gemini"||c==="command")){let l={instancePath:r+"/a\
gent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:g.properties.agent.enum},schema:g.
properties.agent.enum,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}if(s.model!==void 0){
let c=s.model;if(typeof c=="string"){if(P(c)>128){let l={instancePath:r+"/model",schemaPath:"#/definitions/mod\
el/maxLength",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:R,data:c};e===null?e=[l]:e.push(l),
t++}if(!fe.test(c)){let l={instancePath:r+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:R,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/model",schemaPath:"#/definitions/model/type",
keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:c};e===null?e=[l]:e.push(l),t++}}if(s.
systemPrompt!==void 0){let c=s.systemPrompt;if(typeof c=="string"){if(P(c)>65536){let l={instancePath:r+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},schema:65536,
parentSchema:g.properties.systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},schema:g.properties.
systemPrompt.type,parentSchema:g.properties.systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}if(s.capabilities!==
void 0){let c=s.capabilities;if(Array.isArray(c)){if(c.length>100){let u={instancePath:r+"/capabilities",schemaPath:"\
#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:g.properties.
capabilities,data:c};e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n==
"string"){if(P(n)>63){let p={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},schema:63,parentSchema:M,data:n};e===null?e=[p]:e.push(p),t++}if(!Ne.test(
n)){let p={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:M,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/\
capability/type",keyword:"type",params:{type:"string"},schema:M.type,parentSchema:M,data:n};e===null?e=[p]:e.push(
p),t++}}let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(c[m],c[o])){let u={instancePath:r+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},schema:!0,parentSchema:g.
properties.capabilities,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:r+"/capabiliti\
es",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"},schema:g.properties.capabilities.
type,parentSchema:g.properties.capabilities,data:c};e===null?e=[l]:e.push(l),t++}}if(s.maxConcurrency!==void 0){
let c=s.maxConcurrency;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},schema:g.properties.
maxConcurrency.type,parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c==
"number"&&isFinite(c)){if(c>100||isNaN(c)){let l={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/ma\
xConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:g.properties.
maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.
properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTokens!==void 0){let c=s.maxTokens;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxTokens",schemaPath:"#/properties/maxToke\
ns/type",keyword:"type",params:{type:"integer"},schema:g.properties.maxTokens.type,parentSchema:g.properties.maxTokens,
data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e6||isNaN(c)){let l={instancePath:r+
"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
schema:1e6,parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTurns!==void 0){let c=s.maxTurns;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxTurns",schemaPath:"#/prop\
erties/maxTurns/type",keyword:"type",params:{type:"integer"},schema:g.properties.maxTurns.type,parentSchema:g.
properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c)){
let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},schema:1e3,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(
c)){let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.tools!==void 0){
let c=s.tools;if(Array.isArray(c)){let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n!="string"){let p={
instancePath:r+"/tools/"+u,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},schema:Y.
type,parentSchema:Y,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="read_file"||n==="write_file"||n==="edit_fil\
e"||n==="list_files"||n==="search_code"||n==="run_command")){let p={instancePath:r+"/tools/"+u,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:Y.enum},schema:Y.enum,parentSchema:Y,data:n};e===null?
e=[p]:e.push(p),t++}}let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(c[m],c[o])){let u={instancePath:r+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},schema:!0,parentSchema:g.
properties.tools,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:r+"/tools",schemaPath:"\
#/properties/tools/type",keyword:"type",params:{type:"array"},schema:g.properties.tools.type,parentSchema:g.properties.
tools,data:c};e===null?e=[l]:e.push(l),t++}}if(s.toolPreset!==void 0){let c=s.toolPreset;if(typeof c=="string"){
if(P(c)>63){let l={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/maxLength",keyword:"maxLe\
ngth",params:{limit:63},schema:63,parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}if(!I.test(c)){let l={instancePath:r+
"/toolPreset",schemaPath:"#/definitions/presetName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z\
0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/type",keyword:"type",params:{type:"st\
ring"},schema:se.type,parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}}if(s.mcpServers!==void 0){let c=s.
mcpServers;if(Array.isArray(c)){if(c.length>50){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/m\
cpServers/maxItems",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:g.properties.mcpServers,data:c};
e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(n)>63){
let p={instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}if(!I.test(n)){let p={instancePath:r+"/mcpServer\
s/"+u,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.
type,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(
c[m],c[o])){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"uniq\
ueItems",params:{i:m,j:o},schema:!0,parentSchema:g.properties.mcpServers,data:c};e===null?e=[u]:e.push(u),t++;
break e}}}else{let l={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{
type:"array"},schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:c};e===null?e=[l]:
e.push(l),t++}}if(s.restartPolicy!==void 0){let c=s.restartPolicy;if(typeof c!="string"){let l={instancePath:r+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},schema:g.properties.
restartPolicy.type,parentSchema:g.properties.restartPolicy,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="Alwa\
ys"||c==="OnFailure"||c==="Never")){let l={instancePath:r+"/restartPolicy",schemaPath:"#/properties/restartPol\
icy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.enum},schema:g.properties.restartPolicy.
enum,parentSchema:g.properties.restartPolicy,data:c};e===null?e=[l]:e.push(l),t++}}if(s.executor!==void 0){let c=s.
executor;if(typeof c!="string"){let l={instancePath:r+"/executor",schemaPath:"#/properties/executor/type",keyword:"\
type",params:{type:"string"},schema:g.properties.executor.type,parentSchema:g.properties.executor,data:c};e===
null?e=[l]:e.push(l),t++}if(c!=="process"){let l={instancePath:r+"/executor",schemaPath:"#/properties/executor\
/enum",keyword:"enum",params:{allowedValues:g.properties.executor.enum},schema:g.properties.executor.enum,parentSchema:g.
properties.executor,data:c};e===null?e=[l]:e.push(l),t++}}if(s.image!==void 0){let c={instancePath:r+"/image",
schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:g.properties.
image,data:s.image};e===null?e=[c]:e.push(c),t++}if(s.resources!==void 0){let c={instancePath:r+"/resources",schemaPath:"\
#/properties/resources/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:g.properties.resources,
data:s.resources};e===null?e=[c]:e.push(c),t++}if(s.command!==void 0){let c=s.command;if(Array.isArray(c)){if(c.
length>100){let m={instancePath:r+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{
limit:100},schema:100,parentSchema:g.properties.command,data:c};e===null?e=[m]:e.push(m),t++}if(c.length<1){let m={
instancePath:r+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:g.properties.command,data:c};e===null?e=[m]:e.push(m),t++}let l=c.length;for(let m=0;m<l;m++){let o=c[m];
if(typeof o=="string"){if(P(o)>4096){let u={instancePath:r+"/command/"+m,schemaPath:"#/properties/command/item\
s/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:g.properties.command.items,data:o};
e===null?e=[u]:e.push(u),t++}if(P(o)<1){let u={instancePath:r+"/command/"+m,schemaPath:"#/properties/command/i\
tems/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.command.items,data:o};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/command/"+m,schemaPath:"#/properties/command/items/\
type",keyword:"type",params:{type:"string"},schema:g.properties.command.items.type,parentSchema:g.properties.command.
items,data:o};e===null?e=[u]:e.push(u),t++}}}else{let l={instancePath:r+"/command",schemaPath:"#/properties/co\
mmand/type",keyword:"type",params:{type:"array"},schema:g.properties.command.type,parentSchema:g.properties.command,
data:c};e===null?e=[l]:e.push(l),t++}}if(s.env!==void 0){let c=s.env;if(Array.isArray(c)){if(c.length>100){let u={
instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},schema:100,
parentSchema:g.properties.env,data:c};e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];
if(typeof n=="string"){if(P(n)>128){let p={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/\
maxLength",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:F,data:n};e===null?e=[p]:e.push(p),t++}
if(!Ae.test(n)){let p={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/pattern",keyword:"pa\
ttern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PA\
TH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLA\
B|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-\
z_][A-Za-z0-9_]*$",parentSchema:F,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/env/"+u,schemaPath:"\
#/definitions/environmentName/type",keyword:"type",params:{type:"string"},schema:F.type,parentSchema:F,data:n};
e===null?e=[p]:e.push(p),t++}}let m=c.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(H(c[m],c[o])){let u={instancePath:r+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},schema:!0,parentSchema:g.
properties.env,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:r+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},schema:g.properties.env.type,parentSchema:g.properties.
env,data:c};e===null?e=[l]:e.push(l),t++}}if(s.network!==void 0){let c={instancePath:r+"/network",schemaPath:"\
#/properties/network/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:g.properties.network,
data:s.network};e===null?e=[c]:e.push(c),t++}if(s.heartbeatSeconds!==void 0){let c=s.heartbeatSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/\
heartbeatSeconds/type",keyword:"type",params:{type:"integer"},schema:g.properties.heartbeatSeconds.type,parentSchema:g.
properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||
isNaN(c)){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},schema:86400,parentSchema:g.properties.heartbeatSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/propert\
ies/heartbeatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.
heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.stallTimeoutSeconds!==void 0){let c=s.stallTimeoutSeconds;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"\
#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},schema:g.properties.stallTimeoutSeconds.
type,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&
isFinite(c)){if(c>604800||isNaN(c)){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/properties/stal\
lTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:g.
properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/\
stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}}else{
let c={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:g.type,parentSchema:g,data:s};
e===null?e=[c]:e.push(c),t++}return He.errors=e,t===0}function xt(s,{instancePath:r="",parentData:j,parentDataProperty:v,
rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let i={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:ne.required,
parentSchema:ne,data:s};e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"kind"},schema:ne.required,parentSchema:ne,data:s};e===null?
e=[i]:e.push(i),t++}if(s.metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},schema:ne.required,parentSchema:ne,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)
if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:r,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:ne,data:s};e===
null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let i=s.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},schema:"orca.dev/v1alpha1",parentSchema:ze,data:i};e===null?e=[a]:e.push(a),t++}}if(s.kind!==
void 0){let i=s.kind;if(i!=="AgentPod"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"AgentPod"},schema:"AgentPod",parentSchema:ne.properties.kind,data:i};e===null?e=[
a]:e.push(a),t++}}s.metadata!==void 0&&(Ve(s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:b})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),s.spec!==void 0&&(He(s.spec,{instancePath:r+
"/spec",parentData:s,parentDataProperty:"spec",rootData:b})||(e=e===null?He.errors:e.concat(He.errors),t=e.length))}else{
let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ne.type,parentSchema:ne,
data:s};e===null?e=[i]:e.push(i),t++}return xt.errors=e,t===0}var Wt=zt,ee={type:"object",required:["apiVersio\
n","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitio\
ns/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/\
definitions/taskSpec"}},definitions:{taskSpec:{type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},
{required:["template"]},{required:["workflow"]},{required:["taskMaster"]}],properties:{prompt:{type:"string",pattern:"\
\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},template:{$ref:"defi\
nitions.json#/definitions/name"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",
propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},taskMaster:{$ref:"#/definitions/taskMaster"},
type:{type:"string",enum:["code","docs","review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"\
definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definit\
ions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/\
definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,
items:{$ref:"#/definitions/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},
additionalProperties:{$ref:"#/definitions/input"}},context:{type:"object",additionalProperties:!1,properties:{
files:{type:"array",items:{$ref:"definitions.json#/definitions/filePath"},maxItems:20,uniqueItems:!0},urls:{type:"\
array",items:{type:"string",pattern:"^https://[^\\s/@?#]+([/?][^\\s#]*)?$",maxLength:2e3,"x-orca-message":"mus\
t be https://host/path, without a user name and password"},maxItems:10,uniqueItems:!0}}},checks:{$ref:"definit\
ions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{type:"\
integer",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},
repository:{$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/br\
anch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",
maxLength:200,"x-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, d\
ay of week"},timeZone:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-m\
essage":"must be the name of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow",
"Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{
type:"integer",minimum:0,maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{\
2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such a\
s 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{
type:"boolean",default:!1},landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:{
type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},
taskMaster:{type:"object",additionalProperties:!1,properties:{id:{type:"integer",minimum:1,maximum:1e6},tag:{type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,"x-orca-message":'must have at most 63 letters, di\
gits, ".", "_" and "-"'},repository:{$ref:"definitions.json#/definitions/repositoryUrl"},workingDirectory:{type:"\
string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:500,"x-orca-message":"\
must be the path of a folder relative to the root of the repository, with forward slashes"}}},valueName:{type:"\
string",pattern:"^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at\
 most 63 letters, digits, "_" and "-"'},input:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z\
0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"mu\
st be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definitions.json#/definition\
s/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},output:{
type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/\
)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":"must be \
the path of a file relative to the root of the repository, with forward slashes, and neither in .git nor in .o\
rca/inputs"},schema:{type:["object","boolean"]}}},dependency:{type:["string","object"],pattern:"^[a-z0-9]([-a-\
z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must be the name o\
f a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/name"},
project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"Lan\
ded"}}}}};function Me(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"},schema:V.required,parentSchema:V,data:s};e===null?e=[i]:e.push(
i),t++}for(let i in s)if(!(i==="name"||i==="project"||i==="labels"||i==="annotations")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:V,
data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/name",schemaPath:"#\
/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/project",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/\
project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}s.labels!==void 0&&(K(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:b})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.annotations!==void 0&&(Q(s.annotations,
{instancePath:r+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:b})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},schema:V.type,parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}return Me.errors=e,t===0}var S={type:"\
object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["template"]},{required:["workflow"]},{
required:["taskMaster"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"mu\
st say what to do, in at most 65536 characters"},template:{$ref:"definitions.json#/definitions/name"},workflow:{
$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/de\
finitions/parameterName"}},taskMaster:{$ref:"#/definitions/taskMaster"},type:{type:"string",enum:["code","docs",
"review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capabi\
lity"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{$ref:"d\
efinitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{type:"\
integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definitions/depe\
ndency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/d\
efinitions/input"}},context:{type:"object",additionalProperties:!1,properties:{files:{type:"array",items:{$ref:"\
definitions.json#/definitions/filePath"},maxItems:20,uniqueItems:!0},urls:{type:"array",items:{type:"string",pattern:"\
^https://[^\\s/@?#]+([/?][^\\s#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a use\
r name and password"},maxItems:10,uniqueItems:!0}}},checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{
type:"integer",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},at={pattern:"^[A-Za-z][A-Za-z0-9_]*$",
maxLength:63,"x-orca-message":'must be letters, digits and "_", and start with a letter'},_={type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},O={type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"stri\
ng",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,
"x-orca-message":"must be the path of a file relative to the root of the repository, with forward slashes, and\
 neither in .git nor in .orca/inputs"},schema:{type:["object","boolean"]}}},bt=new RegExp("^[A-Za-z][A-Za-z0-9\
_]*$","u"),ke=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),Dt=new RegExp("^https://[^\\s/@?#]+([/?][^\\s#]*)?$",
"u"),It=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),Ot=new RegExp(
"^[A-Za-z][A-Za-z0-9_+/-]*$","u"),gt=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\
\\d{2})$","u"),At=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",
"u"),W={type:"object",additionalProperties:!1,properties:{id:{type:"integer",minimum:1,maximum:1e6},tag:{type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,"x-orca-message":'must have at most 63 letters, di\
gits, ".", "_" and "-"'},repository:{$ref:"definitions.json#/definitions/repositoryUrl"},workingDirectory:{type:"\
string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:500,"x-orca-message":"\
must be the path of a folder relative to the root of the repository, with forward slashes"}}},Tt=new RegExp("^\
[A-Za-z0-9][A-Za-z0-9._-]*$","u"),Et=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",
"u");function Be(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!(i==="id"||i==="tag"||i==="repository"||i==="working\
Directory")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:W,data:s};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0){let i=s.
id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:r+"/id",schemaPath:"#/propert\
ies/id/type",keyword:"type",params:{type:"integer"},schema:W.properties.id.type,parentSchema:W.properties.id,data:i};
e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e6||isNaN(i)){let a={instancePath:r+"/i\
d",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:W.
properties.id,data:i};e===null?e=[a]:e.push(a),t++}if(i<1||isNaN(i)){let a={instancePath:r+"/id",schemaPath:"#\
/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:W.properties.
id,data:i};e===null?e=[a]:e.push(a),t++}}}if(s.tag!==void 0){let i=s.tag;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:W.properties.tag,data:i};e===null?e=[a]:e.push(a),t++}if(!Tt.test(i)){let a={instancePath:r+"/tag",
schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:W.properties.tag,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:r+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},schema:W.properties.
tag.type,parentSchema:W.properties.tag,data:i};e===null?e=[a]:e.push(a),t++}}if(s.repository!==void 0){let i=s.
repository;if(typeof i=="string"){if(P(i)>2e3){let a={instancePath:r+"/repository",schemaPath:"definitions.jso\
n#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},schema:2e3,parentSchema:ae,data:i};
e===null?e=[a]:e.push(a),t++}if(!mt.test(i)){let a={instancePath:r+"/repository",schemaPath:"definitions.json#\
/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([\
A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:\
///[^\\s?#]+|/[^\\u0000]*)$"},schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0\
-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",
parentSchema:ae,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/repository",schemaPath:"def\
initions.json#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,
data:i};e===null?e=[a]:e.push(a),t++}}if(s.workingDirectory!==void 0){let i=s.workingDirectory;if(typeof i=="s\
tring"){if(P(i)>500){let a={instancePath:r+"/workingDirectory",schemaPath:"#/properties/workingDirectory/maxLe\
ngth",keyword:"maxLength",params:{limit:500},schema:500,parentSchema:W.properties.workingDirectory,data:i};e===
null?e=[a]:e.push(a),t++}if(!Et.test(i)){let a={instancePath:r+"/workingDirectory",schemaPath:"#/properties/wo\
rkingDirectory/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\
\\]+$"},schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:W.properties.workingDirectory,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workingDirectory",schemaPath:"#/properties/\
workingDirectory/type",keyword:"type",params:{type:"string"},schema:W.properties.workingDirectory.type,parentSchema:W.
properties.workingDirectory,data:i};e===null?e=[a]:e.push(a),t++}}}else{let i={instancePath:r,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:s};e===null?e=[i]:e.push(i),t++}return Be.
errors=e,t===0}function Ge(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>253){let d={
instancePath:r,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},schema:253,
parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!je.test(a)){let d={instancePath:r,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Z\
a-z0-9])?$",parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:Z.propertyNames,parentSchema:Z,
data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},schema:63,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!it.test(
h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/patt\
ern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9](\
[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},schema:Z.additionalProperties.type,parentSchema:Z.additionalProperties,data:h};e===
null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:Z.type,parentSchema:Z,data:s};e===null?e=[a]:e.push(a),t++}return Ge.errors=e,t===0}var J={type:["strin\
g","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,
"x-orca-message":'must be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"d\
efinitions.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:[
"Landed","Merged"],default:"Landed"}}};function Ue(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){
let e=null,t=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let i={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:J.type},schema:J.type,parentSchema:J,data:s};e===null?e=[i]:e.push(i),t++}
if(typeof s=="string"){if(P(s)>63){let i={instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:63},schema:63,parentSchema:J,data:s};e===null?e=[i]:e.push(i),t++}if(!I.test(s)){let i={instancePath:r,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a\
-z0-9])?$",parentSchema:J,data:s};e===null?e=[i]:e.push(i),t++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
task===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"task"},
schema:J.required,parentSchema:J,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="task"||i==="pro\
ject"||i==="until")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}if(s.task!==void 0){
let i=s.task;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,data:i};e===null?e=[a]:
e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/task",schemaPath:"definitions.json#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9]\
)?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/task",schemaPath:"defin\
itions.json#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"\
/project",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"ty\
pe",params:{type:"string"},schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.until!==void 0){
let i=s.until;if(typeof i!="string"){let a={instancePath:r+"/until",schemaPath:"#/properties/until/type",keyword:"\
type",params:{type:"string"},schema:J.properties.until.type,parentSchema:J.properties.until,data:i};e===null?e=
[a]:e.push(a),t++}if(!(i==="Landed"||i==="Merged")){let a={instancePath:r+"/until",schemaPath:"#/properties/un\
til/enum",keyword:"enum",params:{allowedValues:J.properties.until.enum},schema:J.properties.until.enum,parentSchema:J.
properties.until,data:i};e===null?e=[a]:e.push(a),t++}}}return Ue.errors=e,t===0}var le={type:["string","objec\
t"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,
"x-orca-message":"must be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definiti\
ons.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/v\
alueName"}}},lt=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Ke(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(typeof s!="string"&&!(s&&
typeof s=="object"&&!Array.isArray(s))){let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:le.
type},schema:le.type,parentSchema:le,data:s};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"&&!lt.test(s)){
let i={instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0\
-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62\
}$",parentSchema:le,data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.task===
void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"task"},schema:le.
required,parentSchema:le,data:s};e===null?e=[i]:e.push(i),t++}if(s.output===void 0){let i={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"output"},schema:le.required,parentSchema:le,data:s};e===
null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="task"||i==="project"||i==="output")){let a={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:le,
data:s};e===null?e=[a]:e.push(a),t++}if(s.task!==void 0){let i=s.task;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/task",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+
"/task",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i=="stri\
ng"){if(P(i)>63){let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:63},schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!I.test(i)){let a={
instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[
a]:e.push(a),t++}}else{let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"\
type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.output!==
void 0){let i=s.output;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/output",schemaPath:"#/defini\
tions/valueName/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:_,data:i};e===null?e=[
a]:e.push(a),t++}if(!ke.test(i)){let a={instancePath:r+"/output",schemaPath:"#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:_,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/output",schemaPath:"#/definitions/valueName\
/type",keyword:"type",params:{type:"string"},schema:_.type,parentSchema:_,data:i};e===null?e=[a]:e.push(a),t++}}}
return Ke.errors=e,t===0}function Qe(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},schema:50,parentSchema:ce,data:s};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)oe(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:b})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:ce.
type,parentSchema:ce,data:s};e===null?e=[i]:e.push(i),t++}return Qe.errors=e,t===0}function We(s,{instancePath:r="",
parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0,i=t,a=!1,h=null,d=t;if(s&&typeof s=="object"&&
!Array.isArray(s)&&s.prompt===void 0){let n={instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",
params:{missingProperty:"prompt"},schema:S.oneOf[0].required,parentSchema:S.oneOf[0],data:s};e===null?e=[n]:e.
push(n),t++}var l=d===t;l&&(a=!0,h=0);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.template===void 0){
let n={instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"template"},schema:S.
oneOf[1].required,parentSchema:S.oneOf[1],data:s};e===null?e=[n]:e.push(n),t++}var l=c===t;if(l&&a)a=!1,h=[h,1];else{
l&&(a=!0,h=1);let n=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){let y={instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"workflow"},schema:S.oneOf[2].required,
parentSchema:S.oneOf[2],data:s};e===null?e=[y]:e.push(y),t++}var l=n===t;if(l&&a)a=!1,h=[h,2];else{l&&(a=!0,h=
2);let y=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.taskMaster===void 0){let x={instancePath:r,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"taskMaster"},schema:S.oneOf[3].required,parentSchema:S.
oneOf[3],data:s};e===null?e=[x]:e.push(x),t++}var l=y===t;l&&a?(a=!1,h=[h,3]):l&&(a=!0,h=3)}}if(a)t=i,e!==null&&
(i?e.length=i:e=null);else{let n={instancePath:r,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},
schema:S.oneOf,parentSchema:S,data:s};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let n in s)if(!Pe.call(S.properties,n)){let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:S,data:s};e===null?e=[p]:e.push(p),
t++}if(s.prompt!==void 0){let n=s.prompt;if(typeof n=="string"){if(P(n)>65536){let p={instancePath:r+"/prompt",
schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},schema:65536,parentSchema:S.
properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}if(!st.test(n)){let p={instancePath:r+"/prompt",schemaPath:"\
#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:S.properties.prompt,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},schema:S.properties.prompt.type,parentSchema:S.properties.prompt,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.template!==void 0){let n=s.template;if(typeof n=="string"){if(P(n)>63){let p={
instancePath:r+"/template",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},schema:63,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}if(!I.test(n)){let p={instancePath:r+"\
/template",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9\
]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?e=[p]:e.push(
p),t++}}else{let p={instancePath:r+"/template",schemaPath:"definitions.json#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:A.type,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}if(s.workflow!==
void 0){let n=s.workflow;if(typeof n=="string"){if(P(n)>63){let p={instancePath:r+"/workflow",schemaPath:"defi\
nitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,data:n};
e===null?e=[p]:e.push(p),t++}if(!I.test(n)){let p={instancePath:r+"/workflow",schemaPath:"definitions.json#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/work\
flow",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,
parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}if(s.parameters!==void 0){let n=s.parameters;if(n&&typeof n==
"object"&&!Array.isArray(n))for(let p in n){let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:r+"\
/parameters",schemaPath:"definitions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:at,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}if(!bt.test(p)){let f={instancePath:r+
"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_]*$"},schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:at,data:p,propertyName:p};e===null?e=[
f]:e.push(f),t++}}var m=y===t;if(!m){let f={instancePath:r+"/parameters",schemaPath:"#/properties/parameters/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:p},schema:S.properties.parameters.propertyNames,parentSchema:S.
properties.parameters,data:n};e===null?e=[f]:e.push(f),t++}}else{let p={instancePath:r+"/parameters",schemaPath:"\
#/properties/parameters/type",keyword:"type",params:{type:"object"},schema:S.properties.parameters.type,parentSchema:S.
properties.parameters,data:n};e===null?e=[p]:e.push(p),t++}}if(s.taskMaster!==void 0&&(Be(s.taskMaster,{instancePath:r+
"/taskMaster",parentData:s,parentDataProperty:"taskMaster",rootData:b})||(e=e===null?Be.errors:e.concat(Be.errors),
t=e.length)),s.type!==void 0){let n=s.type;if(typeof n!="string"){let p={instancePath:r+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"},schema:S.properties.type.type,parentSchema:S.properties.
type,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="code"||n==="docs"||n==="review")){let p={instancePath:r+"/\
type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:S.properties.type.enum},schema:S.
properties.type.enum,parentSchema:S.properties.type,data:n};e===null?e=[p]:e.push(p),t++}}if(s.requiredCapabilities!==
void 0){let n=s.requiredCapabilities;if(Array.isArray(n)){if(n.length>100){let x={instancePath:r+"/requiredCap\
abilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},schema:100,
parentSchema:S.properties.requiredCapabilities,data:n};e===null?e=[x]:e.push(x),t++}let p=n.length;for(let x=0;x<
p;x++){let q=n[x];if(typeof q=="string"){if(P(q)>63){let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"\
definitions.json#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:M,
data:q};e===null?e=[L]:e.push(L),t++}if(!Ne.test(q)){let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"\
definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_\
.]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:M,data:q};e===null?e=[L]:
e.push(L),t++}}else{let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions\
/capability/type",keyword:"type",params:{type:"string"},schema:M.type,parentSchema:M,data:q};e===null?e=[L]:e.
push(L),t++}}let y=n.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(H(n[y],n[f])){let x={instancePath:r+"/requir\
edCapabilities",schemaPath:"#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},
schema:!0,parentSchema:S.properties.requiredCapabilities,data:n};e===null?e=[x]:e.push(x),t++;break e}}}else{let p={
instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/type",keyword:"type",params:{
type:"array"},schema:S.properties.requiredCapabilities.type,parentSchema:S.properties.requiredCapabilities,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.model!==void 0){let n=s.model;if(typeof n=="string"){if(P(n)>128){let p={instancePath:r+
"/model",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},schema:128,
parentSchema:R,data:n};e===null?e=[p]:e.push(p),t++}if(!fe.test(n)){let p={instancePath:r+"/model",schemaPath:"\
definitions.json#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\
\\]]*$"},schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:R,data:n};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:r+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"\
string"},schema:R.type,parentSchema:R,data:n};e===null?e=[p]:e.push(p),t++}}if(s.preferredModel!==void 0){let n=s.
preferredModel;if(typeof n=="string"){if(P(n)>128){let p={instancePath:r+"/preferredModel",schemaPath:"definit\
ions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:R,data:n};
e===null?e=[p]:e.push(p),t++}if(!fe.test(n)){let p={instancePath:r+"/preferredModel",schemaPath:"definitions.j\
son#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},schema:"\
^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:R,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"string"},
schema:R.type,parentSchema:R,data:n};e===null?e=[p]:e.push(p),t++}}if(s.podSelector!==void 0&&(Ge(s.podSelector,
{instancePath:r+"/podSelector",parentData:s,parentDataProperty:"podSelector",rootData:b})||(e=e===null?Ge.errors:
e.concat(Ge.errors),t=e.length)),s.priority!==void 0){let n=s.priority;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))){let p={instancePath:r+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{
type:"integer"},schema:S.properties.priority.type,parentSchema:S.properties.priority,data:n};e===null?e=[p]:e.
push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n)){let p={instancePath:r+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:S.
properties.priority,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:r+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.
priority,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.dependsOn!==void 0){let n=s.dependsOn;if(Array.isArray(n)){
if(n.length>100){let y={instancePath:r+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxI\
tems",params:{limit:100},schema:100,parentSchema:S.properties.dependsOn,data:n};e===null?e=[y]:e.push(y),t++}let p=n.
length;for(let y=0;y<p;y++)Ue(n[y],{instancePath:r+"/dependsOn/"+y,parentData:n,parentDataProperty:y,rootData:b})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)}else{let p={instancePath:r+"/dependsOn",schemaPath:"#/pr\
operties/dependsOn/type",keyword:"type",params:{type:"array"},schema:S.properties.dependsOn.type,parentSchema:S.
properties.dependsOn,data:n};e===null?e=[p]:e.push(p),t++}}if(s.inputs!==void 0){let n=s.inputs;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let p in n){let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:r+
"/inputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:_,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}if(!ke.test(p)){let f={instancePath:r+"/inputs",schemaPath:"\
#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},schema:"^[A-Za-\
z][A-Za-z0-9_-]*$",parentSchema:_,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+
"/inputs",schemaPath:"#/definitions/valueName/type",keyword:"type",params:{type:"string"},schema:_.type,parentSchema:_,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}var o=y===t;if(!o){let f={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:p},schema:S.properties.inputs.
propertyNames,parentSchema:S.properties.inputs,data:n};e===null?e=[f]:e.push(f),t++}}for(let p in n)Ke(n[p],{instancePath:r+
"/inputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:p,rootData:b})||(e=e===null?
Ke.errors:e.concat(Ke.errors),t=e.length)}else{let p={instancePath:r+"/inputs",schemaPath:"#/properties/inputs\
/type",keyword:"type",params:{type:"object"},schema:S.properties.inputs.type,parentSchema:S.properties.inputs,
data:n};e===null?e=[p]:e.push(p),t++}}if(s.context!==void 0){let n=s.context;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(let p in n)if(!(p==="files"||p==="urls")){let y={instancePath:r+"/context",schemaPath:"#/prope\
rties/context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:S.
properties.context,data:n};e===null?e=[y]:e.push(y),t++}if(n.files!==void 0){let p=n.files;if(Array.isArray(p)){
if(p.length>20){let q={instancePath:r+"/context/files",schemaPath:"#/properties/context/properties/files/maxIt\
ems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:S.properties.context.properties.files,data:p};
e===null?e=[q]:e.push(q),t++}let y=p.length;for(let q=0;q<y;q++){let L=p[q];if(typeof L=="string"){if(P(L)>1e3){
let E={instancePath:r+"/context/files/"+q,schemaPath:"definitions.json#/definitions/filePath/maxLength",keyword:"\
maxLength",params:{limit:1e3},schema:1e3,parentSchema:de,data:L};e===null?e=[E]:e.push(E),t++}if(!Pt.test(L)){
let E={instancePath:r+"/context/files/"+q,schemaPath:"definitions.json#/definitions/filePath/pattern",keyword:"\
pattern",params:{pattern:"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"},
schema:"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$",parentSchema:de,
data:L};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:r+"/context/files/"+q,schemaPath:"definitions.j\
son#/definitions/filePath/type",keyword:"type",params:{type:"string"},schema:de.type,parentSchema:de,data:L};e===
null?e=[E]:e.push(E),t++}}let f=p.length,x;if(f>1){e:for(;f--;)for(x=f;x--;)if(H(p[f],p[x])){let q={instancePath:r+
"/context/files",schemaPath:"#/properties/context/properties/files/uniqueItems",keyword:"uniqueItems",params:{
i:f,j:x},schema:!0,parentSchema:S.properties.context.properties.files,data:p};e===null?e=[q]:e.push(q),t++;break e}}}else{
let y={instancePath:r+"/context/files",schemaPath:"#/properties/context/properties/files/type",keyword:"type",
params:{type:"array"},schema:S.properties.context.properties.files.type,parentSchema:S.properties.context.properties.
files,data:p};e===null?e=[y]:e.push(y),t++}}if(n.urls!==void 0){let p=n.urls;if(Array.isArray(p)){if(p.length>
10){let q={instancePath:r+"/context/urls",schemaPath:"#/properties/context/properties/urls/maxItems",keyword:"\
maxItems",params:{limit:10},schema:10,parentSchema:S.properties.context.properties.urls,data:p};e===null?e=[q]:
e.push(q),t++}let y=p.length;for(let q=0;q<y;q++){let L=p[q];if(typeof L=="string"){if(P(L)>2e3){let E={instancePath:r+
"/context/urls/"+q,schemaPath:"#/properties/context/properties/urls/items/maxLength",keyword:"maxLength",params:{
limit:2e3},schema:2e3,parentSchema:S.properties.context.properties.urls.items,data:L};e===null?e=[E]:e.push(E),
t++}if(!Dt.test(L)){let E={instancePath:r+"/context/urls/"+q,schemaPath:"#/properties/context/properties/urls/\
items/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s/@?#]+([/?][^\\s#]*)?$"},schema:"^https://[^\\s\
/@?#]+([/?][^\\s#]*)?$",parentSchema:S.properties.context.properties.urls.items,data:L};e===null?e=[E]:e.push(
E),t++}}else{let E={instancePath:r+"/context/urls/"+q,schemaPath:"#/properties/context/properties/urls/items/t\
ype",keyword:"type",params:{type:"string"},schema:S.properties.context.properties.urls.items.type,parentSchema:S.
properties.context.properties.urls.items,data:L};e===null?e=[E]:e.push(E),t++}}let f=p.length,x;if(f>1){let q={};
for(;f--;){let L=p[f];if(typeof L=="string"){if(typeof q[L]=="number"){x=q[L];let E={instancePath:r+"/context/\
urls",schemaPath:"#/properties/context/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i:f,j:x},schema:!0,
parentSchema:S.properties.context.properties.urls,data:p};e===null?e=[E]:e.push(E),t++;break}q[L]=f}}}}else{let y={
instancePath:r+"/context/urls",schemaPath:"#/properties/context/properties/urls/type",keyword:"type",params:{type:"\
array"},schema:S.properties.context.properties.urls.type,parentSchema:S.properties.context.properties.urls,data:p};
e===null?e=[y]:e.push(y),t++}}}else{let p={instancePath:r+"/context",schemaPath:"#/properties/context/type",keyword:"\
type",params:{type:"object"},schema:S.properties.context.type,parentSchema:S.properties.context,data:n};e===null?
e=[p]:e.push(p),t++}}if(s.checks!==void 0&&(Qe(s.checks,{instancePath:r+"/checks",parentData:s,parentDataProperty:"\
checks",rootData:b})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),s.maxCheckRounds!==void 0){let n=s.
maxCheckRounds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:r+"/maxCheckRound\
s",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},schema:S.properties.maxCheckRounds.
type,parentSchema:S.properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(
n)){if(n>20||isNaN(n)){let p={instancePath:r+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:S.properties.maxCheckRounds,data:n};
e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:r+"/maxCheckRounds",schemaPath:"#/propertie\
s/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.
maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.maxRetries!==void 0){let n=s.maxRetries;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRet\
ries/type",keyword:"type",params:{type:"integer"},schema:S.properties.maxRetries.type,parentSchema:S.properties.
maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let p={
instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},schema:20,parentSchema:S.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(
n)){let p={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:S.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.timeoutSeconds!==void 0){let n=s.timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
let p={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"\
integer"},schema:S.properties.timeoutSeconds.type,parentSchema:S.properties.timeoutSeconds,data:n};e===null?e=
[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:r+"/timeoutSe\
conds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},
schema:604800,parentSchema:S.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){
let p={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:S.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.repository!==void 0){let n=s.repository;if(typeof n=="string"){if(P(n)>2e3){let p={instancePath:r+"/repos\
itory",schemaPath:"definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},
schema:2e3,parentSchema:ae,data:n};e===null?e=[p]:e.push(p),t++}if(!mt.test(n)){let p={instancePath:r+"/reposi\
tory",schemaPath:"definitions.json#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"^(ht\
tps?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:\
]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh:\
//([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|f\
ile:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ae,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/type",keyword:"type",params:{type:"strin\
g"},schema:ae.type,parentSchema:ae,data:n};e===null?e=[p]:e.push(p),t++}}if(s.branch!==void 0){let n=s.branch;
if(typeof n=="string"){if(P(n)>200){let p={instancePath:r+"/branch",schemaPath:"definitions.json#/definitions/\
branch/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:C,data:n};e===null?e=[p]:e.push(
p),t++}if(!be.test(n)){let p={instancePath:r+"/branch",schemaPath:"definitions.json#/definitions/branch/patter\
n",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\
\\.|\\.lock)$).+$"},schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)\
$).+$",parentSchema:C,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/branch",schemaPath:"d\
efinitions.json#/definitions/branch/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.schedule!==void 0){let n=s.schedule;if(typeof n=="string"){if(P(n)>200){let p={
instancePath:r+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit:200},
schema:200,parentSchema:S.properties.schedule,data:n};e===null?e=[p]:e.push(p),t++}if(!It.test(n)){let p={instancePath:r+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^([0-9*/,-]+ +){3}([\
0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$"},schema:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*\
/,-]|[A-Za-z]{3})+$",parentSchema:S.properties.schedule,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},schema:S.properties.
schedule.type,parentSchema:S.properties.schedule,data:n};e===null?e=[p]:e.push(p),t++}}if(s.timeZone!==void 0){
let n=s.timeZone;if(typeof n=="string"){if(P(n)>64){let p={instancePath:r+"/timeZone",schemaPath:"#/properties\
/timeZone/maxLength",keyword:"maxLength",params:{limit:64},schema:64,parentSchema:S.properties.timeZone,data:n};
e===null?e=[p]:e.push(p),t++}if(!Ot.test(n)){let p={instancePath:r+"/timeZone",schemaPath:"#/properties/timeZo\
ne/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",
parentSchema:S.properties.timeZone,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/timeZone",
schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"},schema:S.properties.timeZone.type,
parentSchema:S.properties.timeZone,data:n};e===null?e=[p]:e.push(p),t++}}if(s.concurrencyPolicy!==void 0){let n=s.
concurrencyPolicy;if(typeof n!="string"){let p={instancePath:r+"/concurrencyPolicy",schemaPath:"#/properties/c\
oncurrencyPolicy/type",keyword:"type",params:{type:"string"},schema:S.properties.concurrencyPolicy.type,parentSchema:S.
properties.concurrencyPolicy,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="Allow"||n==="Forbid"||n==="Replace")){
let p={instancePath:r+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/enum",keyword:"enum",params:{
allowedValues:S.properties.concurrencyPolicy.enum},schema:S.properties.concurrencyPolicy.enum,parentSchema:S.properties.
concurrencyPolicy,data:n};e===null?e=[p]:e.push(p),t++}}if(s.startingDeadlineSeconds!==void 0){let n=s.startingDeadlineSeconds;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:r+"/startingDeadlineSeconds",schemaPath:"\
#/properties/startingDeadlineSeconds/type",keyword:"type",params:{type:"integer"},schema:S.properties.startingDeadlineSeconds.
type,parentSchema:S.properties.startingDeadlineSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="numb\
er"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:r+"/startingDeadlineSeconds",schemaPath:"#/proper\
ties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:S.
properties.startingDeadlineSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(n<10||isNaN(n)){let p={instancePath:r+
"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:10},schema:10,parentSchema:S.properties.startingDeadlineSeconds,data:n};e===null?e=[p]:e.
push(p),t++}}}if(s.historyLimit!==void 0){let n=s.historyLimit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let p={instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/type",keyword:"type",params:{
type:"integer"},schema:S.properties.historyLimit.type,parentSchema:S.properties.historyLimit,data:n};e===null?
e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let p={instancePath:r+"/historyLim\
it",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,
parentSchema:S.properties.historyLimit,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:r+
"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:S.properties.historyLimit,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.notBefore!==void 0){
let n=s.notBefore;if(typeof n=="string"){if(!gt.test(n)){let p={instancePath:r+"/notBefore",schemaPath:"#/prop\
erties/notBefore/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(\
Z|[+-]\\d{2}:\\d{2})$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",
parentSchema:S.properties.notBefore,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/notBefo\
re",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type:"string"},schema:S.properties.notBefore.
type,parentSchema:S.properties.notBefore,data:n};e===null?e=[p]:e.push(p),t++}}if(s.expires!==void 0){let n=s.
expires;if(typeof n=="string"){if(!gt.test(n)){let p={instancePath:r+"/expires",schemaPath:"#/properties/expir\
es/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d\
{2})$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:S.
properties.expires,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/expires",schemaPath:"#/p\
roperties/expires/type",keyword:"type",params:{type:"string"},schema:S.properties.expires.type,parentSchema:S.
properties.expires,data:n};e===null?e=[p]:e.push(p),t++}}if(s.suspend!==void 0){let n=s.suspend;if(typeof n!="\
boolean"){let p={instancePath:r+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},schema:S.properties.suspend.type,parentSchema:S.properties.suspend,data:n};e===null?e=[p]:e.push(p),
t++}}if(s.landing!==void 0){let n=s.landing;if(typeof n!="string"){let p={instancePath:r+"/landing",schemaPath:"\
#/properties/landing/type",keyword:"type",params:{type:"string"},schema:S.properties.landing.type,parentSchema:S.
properties.landing,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="pullRequest"||n==="none")){let p={instancePath:r+
"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",params:{allowedValues:S.properties.landing.enum},
schema:S.properties.landing.enum,parentSchema:S.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}}if(s.
outputs!==void 0){let n=s.outputs;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let p in n){let y=t;if(typeof p==
"string"){if(P(p)>63){let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"\
maxLength",params:{limit:63},schema:63,parentSchema:_,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}if(!ke.
test(p)){let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:_,data:p,propertyName:p};e===
null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueName/type",keyword:"\
type",params:{type:"string"},schema:_.type,parentSchema:_,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}
var u=y===t;if(!u){let f={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:p},schema:S.properties.outputs.propertyNames,parentSchema:S.properties.outputs,
data:n};e===null?e=[f]:e.push(f),t++}}for(let p in n){let y=n[p];if(y&&typeof y=="object"&&!Array.isArray(y)){
if(y.file===void 0){let f={instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/output/required",keyword:"required",params:{missingProperty:"file"},schema:O.required,parentSchema:O,
data:y};e===null?e=[f]:e.push(f),t++}for(let f in y)if(!(f==="file"||f==="schema")){let x={instancePath:r+"/ou\
tputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:O,data:y};e===null?e=[x]:e.push(x),
t++}if(y.file!==void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let x={instancePath:r+"/outputs/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/maxLength",keyword:"ma\
xLength",params:{limit:1e3},schema:1e3,parentSchema:O.properties.file,data:f};e===null?e=[x]:e.push(x),t++}if(!At.
test(f)){let x={instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/defi\
nitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))\
(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\\
u0000-\\u001f\\\\]+$",parentSchema:O.properties.file,data:f};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:r+
"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/\
type",keyword:"type",params:{type:"string"},schema:O.properties.file.type,parentSchema:O.properties.file,data:f};
e===null?e=[x]:e.push(x),t++}}if(y.schema!==void 0){let f=y.schema;if(!(f&&typeof f=="object"&&!Array.isArray(
f))&&typeof f!="boolean"){let x={instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",
schemaPath:"#/definitions/output/properties/schema/type",keyword:"type",params:{type:O.properties.schema.type},
schema:O.properties.schema.type,parentSchema:O.properties.schema,data:f};e===null?e=[x]:e.push(x),t++}}}else{let f={
instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/type",keyword:"\
type",params:{type:"object"},schema:O.type,parentSchema:O,data:y};e===null?e=[f]:e.push(f),t++}}}else{let p={instancePath:r+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},schema:S.properties.outputs.
type,parentSchema:S.properties.outputs,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:S.type,parentSchema:S,data:s};e===null?e=[n]:e.push(n),t++}
return We.errors=e,t===0}function zt(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let i={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:ee.required,parentSchema:ee,data:s};
e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"kind"},schema:ee.required,parentSchema:ee,data:s};e===null?e=[i]:e.push(i),t++}if(s.
metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:ee.required,parentSchema:ee,data:s};e===null?e=[i]:e.push(i),t++}if(s.spec===void 0){let i={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:ee.required,parentSchema:ee,
data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="sp\
ec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:ee,data:s};e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let i=s.apiVersion;if(i!==
"orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/\
const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},schema:"orca.dev/v1alpha1",parentSchema:ze,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!=="DevTask"){let a={instancePath:r+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},schema:"DevTask",parentSchema:ee.
properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(Me(s.metadata,{instancePath:r+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:b})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.
length)),s.spec!==void 0&&(We(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"spec",rootData:b})||
(e=e===null?We.errors:e.concat(We.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:ee.type,parentSchema:ee,data:s};e===null?e=[i]:e.push(i),t++}return zt.errors=
e,t===0}var Yt=jt,te={type:"object",required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,properties:{
apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Workflow"},metadata:{$ref:"definitio\
ns.json#/definitions/metadata"},spec:{$ref:"#/definitions/workflowSpec"}},definitions:{workflowSpec:{type:"obj\
ect",required:["nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},inputs:{type:"array",items:{
$ref:"devtask.json#/definitions/valueName"},uniqueItems:!0,maxItems:50},nodes:{type:"object",minProperties:1,maxProperties:100,
propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}}}},node:{type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["work\
flow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do\
, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",
propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"array",maxItems:100,uniqueItems:!0,
items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"array",items:{$ref:"definitions\
.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},
podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"definitions.json#/definitions/checks"},
maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integer",minimum:0,maximum:20},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:["commit","none"],default:"commit"},inputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{
$ref:"devtask.json#/definitions/output"}}}},nodeOutput:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-\
9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","x-orca-message":"must be <node>.<output>"}}};function Ye(s,{instancePath:r="",
parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.name===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},schema:V.required,parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="name"||i===
"project"||i==="labels"||i==="annotations")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:V,data:s};e===null?e=[a]:e.push(a),
t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/name",schemaPath:"\
#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,data:i};e===null?
e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/definitions/name/type",
keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.
project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/project",schemaPath:"\
#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,data:i};e===null?
e=[a]:e.push(a),t++}if(!I.test(i)){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}s.
labels!==void 0&&(K(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:b})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.annotations!==void 0&&(Q(s.annotations,{instancePath:r+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:b})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.type,
parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}return Ye.errors=e,t===0}var T={type:"object",required:["n\
odes"],additionalProperties:!1,properties:{parameters:{type:"object"},inputs:{type:"array",items:{$ref:"devtas\
k.json#/definitions/valueName"},uniqueItems:!0,maxItems:50},nodes:{type:"object",minProperties:1,maxProperties:100,
propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}}}},Se={type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,6\
2}$","x-orca-message":"must be <node>.<output>"},N={type:"object",additionalProperties:!1,oneOf:[{required:["p\
rompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-mess\
age":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},
parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"defin\
itions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integ\
er",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:[
"commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueN\
ame"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"devt\
ask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/definitions/output"}}}};function Je(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"\
#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},schema:253,parentSchema:me,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}if(!je.test(a)){let d={instancePath:r,schemaPath:"#/definitions/labelKey/pattern",
keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:me,data:a,
propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:r,schemaPath:"#/propertyN\
ames",keyword:"propertyNames",params:{propertyName:a},schema:Z.propertyNames,parentSchema:Z,data:s};e===null?e=
[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:r+"/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!it.test(h)){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},
schema:Z.additionalProperties.type,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{
let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:s};
e===null?e=[a]:e.push(a),t++}return Je.errors=e,t===0}function Xe(s,{instancePath:r="",parentData:j,parentDataProperty:v,
rootData:b=s}={}){let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxI\
tems",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:ce,data:s};e===null?e=[a]:e.push(a),t++}let i=s.
length;for(let a=0;a<i;a++)oe(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:b})||(e=e===
null?oe.errors:e.concat(oe.errors),t=e.length)}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"array"},schema:ce.type,parentSchema:ce,data:s};e===null?e=[i]:e.push(i),t++}return Xe.errors=e,t===0}function et(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0,i=t,a=!1,h=null,d=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){let n={instancePath:r,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"prompt"},schema:N.oneOf[0].required,parentSchema:N.oneOf[0],data:s};
e===null?e=[n]:e.push(n),t++}var l=d===t;l&&(a=!0,h=0);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.
workflow===void 0){let n={instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
workflow"},schema:N.oneOf[1].required,parentSchema:N.oneOf[1],data:s};e===null?e=[n]:e.push(n),t++}var l=c===t;
if(l&&a?(a=!1,h=[h,1]):l&&(a=!0,h=1),a)t=i,e!==null&&(i?e.length=i:e=null);else{let n={instancePath:r,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:h},schema:N.oneOf,parentSchema:N,data:s};e===null?e=[n]:e.push(
n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!Pe.call(N.properties,n)){let p={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N,
data:s};e===null?e=[p]:e.push(p),t++}if(s.prompt!==void 0){let n=s.prompt;if(typeof n=="string"){if(P(n)>65536){
let p={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},
schema:65536,parentSchema:N.properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}if(!st.test(n)){let p={instancePath:r+
"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:N.
properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/prompt",schemaPath:"#/pro\
perties/prompt/type",keyword:"type",params:{type:"string"},schema:N.properties.prompt.type,parentSchema:N.properties.
prompt,data:n};e===null?e=[p]:e.push(p),t++}}if(s.workflow!==void 0){let n=s.workflow;if(typeof n=="string"){if(P(
n)>63){let p={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"ma\
xLength",params:{limit:63},schema:63,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}if(!I.test(n)){let p={
instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?e=[
p]:e.push(p),t++}}else{let p={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/type",
keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}if(s.
parameters!==void 0){let n=s.parameters;if(n&&typeof n=="object"&&!Array.isArray(n))for(let p in n){let y=t;if(typeof p==
"string"){if(P(p)>63){let f={instancePath:r+"/parameters",schemaPath:"definitions.json#/definitions/parameterN\
ame/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:at,data:p,propertyName:p};e===null?
e=[f]:e.push(f),t++}if(!bt.test(p)){let f={instancePath:r+"/parameters",schemaPath:"definitions.json#/definiti\
ons/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},schema:"^[A-Za-z][A-Za\
-z0-9_]*$",parentSchema:at,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}var m=y===t;if(!m){let f={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:p},
schema:N.properties.parameters.propertyNames,parentSchema:N.properties.parameters,data:n};e===null?e=[f]:e.push(
f),t++}}else{let p={instancePath:r+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{
type:"object"},schema:N.properties.parameters.type,parentSchema:N.properties.parameters,data:n};e===null?e=[p]:
e.push(p),t++}}if(s.dependsOn!==void 0){let n=s.dependsOn;if(Array.isArray(n)){if(n.length>100){let x={instancePath:r+
"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:N.
properties.dependsOn,data:n};e===null?e=[x]:e.push(x),t++}let p=n.length;for(let x=0;x<p;x++){let q=n[x];if(typeof q==
"string"){if(P(q)>63){let L={instancePath:r+"/dependsOn/"+x,schemaPath:"definitions.json#/definitions/name/max\
Length",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,data:q};e===null?e=[L]:e.push(L),t++}if(!I.
test(q)){let L={instancePath:r+"/dependsOn/"+x,schemaPath:"definitions.json#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:q};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+"/dependsOn/"+x,schemaPath:"definitions.json#\
/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:q};e===null?e=
[L]:e.push(L),t++}}let y=n.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(H(n[y],n[f])){let x={instancePath:r+"/\
dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},schema:!0,parentSchema:N.
properties.dependsOn,data:n};e===null?e=[x]:e.push(x),t++;break e}}}else{let p={instancePath:r+"/dependsOn",schemaPath:"\
#/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:N.properties.dependsOn.type,parentSchema:N.
properties.dependsOn,data:n};e===null?e=[p]:e.push(p),t++}}if(s.requiredCapabilities!==void 0){let n=s.requiredCapabilities;
if(Array.isArray(n)){if(n.length>100){let x={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/r\
equiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:N.properties.requiredCapabilities,
data:n};e===null?e=[x]:e.push(x),t++}let p=n.length;for(let x=0;x<p;x++){let q=n[x];if(typeof q=="string"){if(P(
q)>63){let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/m\
axLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:M,data:q};e===null?e=[L]:e.push(L),t++}
if(!Ne.test(q)){let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions/cap\
ability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^[A-Z\
a-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:M,data:q};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+
"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"\
string"},schema:M.type,parentSchema:M,data:q};e===null?e=[L]:e.push(L),t++}}let y=n.length,f;if(y>1){e:for(;y--;)
for(f=y;f--;)if(H(n[y],n[f])){let x={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredC\
apabilities/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},schema:!0,parentSchema:N.properties.requiredCapabilities,
data:n};e===null?e=[x]:e.push(x),t++;break e}}}else{let p={instancePath:r+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},schema:N.properties.requiredCapabilities.
type,parentSchema:N.properties.requiredCapabilities,data:n};e===null?e=[p]:e.push(p),t++}}if(s.model!==void 0){
let n=s.model;if(typeof n=="string"){if(P(n)>128){let p={instancePath:r+"/model",schemaPath:"definitions.json#\
/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},schema:128,parentSchema:R,data:n};e===null?
e=[p]:e.push(p),t++}if(!fe.test(n)){let p={instancePath:r+"/model",schemaPath:"definitions.json#/definitions/m\
odel/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},schema:"^[A-Za-z0-9][\
-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:R,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/mo\
del",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"string"},schema:R.type,
parentSchema:R,data:n};e===null?e=[p]:e.push(p),t++}}if(s.podSelector!==void 0&&(Je(s.podSelector,{instancePath:r+
"/podSelector",parentData:s,parentDataProperty:"podSelector",rootData:b})||(e=e===null?Je.errors:e.concat(Je.errors),
t=e.length)),s.checks!==void 0&&(Xe(s.checks,{instancePath:r+"/checks",parentData:s,parentDataProperty:"checks",
rootData:b})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),s.maxCheckRounds!==void 0){let n=s.maxCheckRounds;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:r+"/maxCheckRounds",schemaPath:"\
#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},schema:N.properties.maxCheckRounds.type,
parentSchema:N.properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(
n)){if(n>20||isNaN(n)){let p={instancePath:r+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:N.properties.maxCheckRounds,data:n};
e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:r+"/maxCheckRounds",schemaPath:"#/propertie\
s/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.
maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.maxRetries!==void 0){let n=s.maxRetries;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRet\
ries/type",keyword:"type",params:{type:"integer"},schema:N.properties.maxRetries.type,parentSchema:N.properties.
maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let p={
instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},schema:20,parentSchema:N.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(
n)){let p={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.timeoutSeconds!==void 0){let n=s.timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
let p={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"\
integer"},schema:N.properties.timeoutSeconds.type,parentSchema:N.properties.timeoutSeconds,data:n};e===null?e=
[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:r+"/timeoutSe\
conds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},
schema:604800,parentSchema:N.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){
let p={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:N.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.landing!==void 0){let n=s.landing;if(typeof n!="string"){let p={instancePath:r+"/landing",schemaPath:"#/p\
roperties/landing/type",keyword:"type",params:{type:"string"},schema:N.properties.landing.type,parentSchema:N.
properties.landing,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="commit"||n==="none")){let p={instancePath:r+
"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",params:{allowedValues:N.properties.landing.enum},
schema:N.properties.landing.enum,parentSchema:N.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}}if(s.
inputs!==void 0){let n=s.inputs;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let p in n){let y=t;if(typeof p==
"string"){if(P(p)>63){let f={instancePath:r+"/inputs",schemaPath:"devtask.json#/definitions/valueName/maxLengt\
h",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:_,data:p,propertyName:p};e===null?e=[f]:e.push(
f),t++}if(!ke.test(p)){let f={instancePath:r+"/inputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:_,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/inputs",schemaPath:"devtask.\
json#/definitions/valueName/type",keyword:"type",params:{type:"string"},schema:_.type,parentSchema:_,data:p,propertyName:p};
e===null?e=[f]:e.push(f),t++}var o=y===t;if(!o){let f={instancePath:r+"/inputs",schemaPath:"#/properties/input\
s/propertyNames",keyword:"propertyNames",params:{propertyName:p},schema:N.properties.inputs.propertyNames,parentSchema:N.
properties.inputs,data:n};e===null?e=[f]:e.push(f),t++}}for(let p in n){let y=n[p];if(typeof y=="string"){if(!lt.
test(y)){let f={instancePath:r+"/inputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/n\
odeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_\
-]{0,62}$"},schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:Se,data:y};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/inputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},schema:Se.type,parentSchema:Se,data:y};e===
null?e=[f]:e.push(f),t++}}}else{let p={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"object"},schema:N.properties.inputs.type,parentSchema:N.properties.inputs,data:n};e===null?
e=[p]:e.push(p),t++}}if(s.outputs!==void 0){let n=s.outputs;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let p in n){
let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:r+"/outputs",schemaPath:"devtask.json#/definiti\
ons/valueName/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:_,data:p,propertyName:p};
e===null?e=[f]:e.push(f),t++}if(!ke.test(p)){let f={instancePath:r+"/outputs",schemaPath:"devtask.json#/defini\
tions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},schema:"^[A-Za-z][A-Za-\
z0-9_-]*$",parentSchema:_,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/ou\
tputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},schema:_.type,
parentSchema:_,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}var u=y===t;if(!u){let f={instancePath:r+"/\
outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName:p},schema:N.
properties.outputs.propertyNames,parentSchema:N.properties.outputs,data:n};e===null?e=[f]:e.push(f),t++}}for(let p in n){
let y=n[p];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:r+"/outputs/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/required",keyword:"requi\
red",params:{missingProperty:"file"},schema:O.required,parentSchema:O,data:y};e===null?e=[f]:e.push(f),t++}for(let f in y)
if(!(f==="file"||f==="schema")){let x={instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
devtask.json#/definitions/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:O,data:y};e===null?e=[x]:e.push(x),t++}if(y.file!==void 0){let f=y.file;if(typeof f=="s\
tring"){if(P(f)>1e3){let x={instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
devtask.json#/definitions/output/properties/file/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:O.properties.file,data:f};e===null?e=[x]:e.push(x),t++}if(!At.test(f)){let x={instancePath:r+"/ou\
tputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definitions/output/properti\
es/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0\
000-\\u001f\\\\]+$"},schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",
parentSchema:O.properties.file,data:f};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:r+"/outputs/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definitions/output/properties/file/ty\
pe",keyword:"type",params:{type:"string"},schema:O.properties.file.type,parentSchema:O.properties.file,data:f};
e===null?e=[x]:e.push(x),t++}}if(y.schema!==void 0){let f=y.schema;if(!(f&&typeof f=="object"&&!Array.isArray(
f))&&typeof f!="boolean"){let x={instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",
schemaPath:"devtask.json#/definitions/output/properties/schema/type",keyword:"type",params:{type:O.properties.
schema.type},schema:O.properties.schema.type,parentSchema:O.properties.schema,data:f};e===null?e=[x]:e.push(x),
t++}}}else{let f={instancePath:r+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"devtask.json\
#/definitions/output/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:y};e===null?
e=[f]:e.push(f),t++}}}else{let p={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"ty\
pe",params:{type:"object"},schema:N.properties.outputs.type,parentSchema:N.properties.outputs,data:n};e===null?
e=[p]:e.push(p),t++}}}else{let n={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.
type,parentSchema:N,data:s};e===null?e=[n]:e.push(n),t++}return et.errors=e,t===0}function tt(s,{instancePath:r="",
parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.nodes===void 0){let h={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nodes"},schema:T.required,parentSchema:T,data:s};e===null?e=[h]:e.push(h),t++}for(let h in s)if(!(h==="paramet\
ers"||h==="inputs"||h==="nodes"||h==="outputs")){let d={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:T,data:s};e===null?e=[d]:e.push(d),
t++}if(s.parameters!==void 0){let h=s.parameters;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let d={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},schema:T.properties.
parameters.type,parentSchema:T.properties.parameters,data:h};e===null?e=[d]:e.push(d),t++}}if(s.inputs!==void 0){
let h=s.inputs;if(Array.isArray(h)){if(h.length>50){let m={instancePath:r+"/inputs",schemaPath:"#/properties/i\
nputs/maxItems",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:T.properties.inputs,data:h};e===null?
e=[m]:e.push(m),t++}let d=h.length;for(let m=0;m<d;m++){let o=h[m];if(typeof o=="string"){if(P(o)>63){let u={instancePath:r+
"/inputs/"+m,schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:_,data:o};e===null?e=[u]:e.push(u),t++}if(!ke.test(o)){let u={instancePath:r+"/inputs/"+
m,schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z\
0-9_-]*$"},schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:_,data:o};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:r+"/inputs/"+m,schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"\
string"},schema:_.type,parentSchema:_,data:o};e===null?e=[u]:e.push(u),t++}}let c=h.length,l;if(c>1){e:for(;c--;)
for(l=c;l--;)if(H(h[c],h[l])){let m={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:l},schema:!0,parentSchema:T.properties.inputs,data:h};e===null?e=[m]:e.push(m),t++;
break e}}}else{let d={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"\
array"},schema:T.properties.inputs.type,parentSchema:T.properties.inputs,data:h};e===null?e=[d]:e.push(d),t++}}
if(s.nodes!==void 0){let h=s.nodes;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>100){
let d={instancePath:r+"/nodes",schemaPath:"#/properties/nodes/maxProperties",keyword:"maxProperties",params:{limit:100},
schema:100,parentSchema:T.properties.nodes,data:h};e===null?e=[d]:e.push(d),t++}if(Object.keys(h).length<1){let d={
instancePath:r+"/nodes",schemaPath:"#/properties/nodes/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:T.properties.nodes,data:h};e===null?e=[d]:e.push(d),t++}for(let d in h){let c=t;if(typeof d==
"string"){if(P(d)>63){let l={instancePath:r+"/nodes",schemaPath:"definitions.json#/definitions/name/maxLength",
keyword:"maxLength",params:{limit:63},schema:63,parentSchema:A,data:d,propertyName:d};e===null?e=[l]:e.push(l),
t++}if(!I.test(d)){let l={instancePath:r+"/nodes",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:d,propertyName:d};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/nodes",schemaPath:"definitio\
ns.json#/definitions/name/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:d,propertyName:d};
e===null?e=[l]:e.push(l),t++}var i=c===t;if(!i){let l={instancePath:r+"/nodes",schemaPath:"#/properties/nodes/\
propertyNames",keyword:"propertyNames",params:{propertyName:d},schema:T.properties.nodes.propertyNames,parentSchema:T.
properties.nodes,data:h};e===null?e=[l]:e.push(l),t++}}for(let d in h)et(h[d],{instancePath:r+"/nodes/"+d.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:d,rootData:b})||(e=e===null?et.errors:e.concat(
et.errors),t=e.length)}else{let d={instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",
params:{type:"object"},schema:T.properties.nodes.type,parentSchema:T.properties.nodes,data:h};e===null?e=[d]:e.
push(d),t++}}if(s.outputs!==void 0){let h=s.outputs;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let d in h){
let c=t;if(typeof d=="string"){if(P(d)>63){let l={instancePath:r+"/outputs",schemaPath:"devtask.json#/definiti\
ons/valueName/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:_,data:d,propertyName:d};
e===null?e=[l]:e.push(l),t++}if(!ke.test(d)){let l={instancePath:r+"/outputs",schemaPath:"devtask.json#/defini\
tions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},schema:"^[A-Za-z][A-Za-\
z0-9_-]*$",parentSchema:_,data:d,propertyName:d};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/ou\
tputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},schema:_.type,
parentSchema:_,data:d,propertyName:d};e===null?e=[l]:e.push(l),t++}var a=c===t;if(!a){let l={instancePath:r+"/\
outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName:d},schema:T.
properties.outputs.propertyNames,parentSchema:T.properties.outputs,data:h};e===null?e=[l]:e.push(l),t++}}for(let d in h){
let c=h[d];if(typeof c=="string"){if(!lt.test(c)){let l={instancePath:r+"/outputs/"+d.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/nodeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-\
9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za\
-z0-9_-]{0,62}$",parentSchema:Se,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/outputs/"+
d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/nodeOutput/type",keyword:"type",params:{type:"\
string"},schema:Se.type,parentSchema:Se,data:c};e===null?e=[l]:e.push(l),t++}}}else{let d={instancePath:r+"/ou\
tputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},schema:T.properties.outputs.
type,parentSchema:T.properties.outputs,data:h};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:s};e===null?e=[h]:e.push(h),t++}
return tt.errors=e,t===0}function jt(s,{instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let i={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:te.required,parentSchema:te,data:s};
e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"kind"},schema:te.required,parentSchema:te,data:s};e===null?e=[i]:e.push(i),t++}if(s.
metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:te.required,parentSchema:te,data:s};e===null?e=[i]:e.push(i),t++}if(s.spec===void 0){let i={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:te.required,parentSchema:te,
data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="sp\
ec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:te,data:s};e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let i=s.apiVersion;if(i!==
"orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/\
const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},schema:"orca.dev/v1alpha1",parentSchema:ze,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!=="Workflow"){let a={instancePath:r+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Workflow"},schema:"Workflow",parentSchema:te.
properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(Ye(s.metadata,{instancePath:r+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:b})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.
length)),s.spec!==void 0&&(tt(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"spec",rootData:b})||
(e=e===null?tt.errors:e.concat(tt.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:te.type,parentSchema:te,data:s};e===null?e=[i]:e.push(i),t++}return jt.errors=
e,t===0}var Jt=Nt,z={type:"object",additionalProperties:!1,properties:{branch:{$ref:"definitions.json#/definit\
ions/branch"},statusBranch:{$ref:"definitions.json#/definitions/branch",default:"orca-status"},suspend:{type:"\
boolean",default:!1},forge:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["auto",
"local","github"],default:"auto"},apiUrl:{type:"string",pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",maxLength:2e3,
"x-orca-message":"must be https://host/path, without a user name and password"}}},executor:{type:"string",enum:[
"process"],"x-orca-later":["container","kubernetes"],default:"process"},isolation:{type:"string",enum:["prefer\
red","required","none"],default:"preferred"},intervals:{type:"object",additionalProperties:!1,properties:{pollSeconds:{
type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{type:"integer",minimum:1,maximum:86400,default:60}}},
schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",maxLength:200,"x-orca-message":"must be a cron\
 expression of five or six fields"},modelAliases:{$ref:"definitions.json#/definitions/modelAliases"},prices:{type:"\
object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",maxLength:200,"x-orca-message":"must be the f\
ull id of a model"},additionalProperties:{type:"object",required:["input","output"],additionalProperties:!1,properties:{
input:{$ref:"#/definitions/rate"},output:{$ref:"#/definitions/rate"},cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{
$ref:"#/definitions/rate"}}}},lease:{type:"object",additionalProperties:!1,properties:{ttlSeconds:{type:"integ\
er",minimum:3,maximum:3600,default:60}}},historyLimit:{type:"integer",minimum:1,maximum:1e3,default:10},logs:{
type:"object",additionalProperties:!1,properties:{branch:{$ref:"definitions.json#/definitions/branch",default:"\
orca-logs"},keepRuns:{type:"integer",minimum:0,maximum:1e4,default:500}}},gitBackend:{type:"string",enum:["aut\
o","native","isomorphic"],default:"auto"}},definitions:{rate:{type:"number",minimum:0,maximum:1e5}}},G={type:"\
number",minimum:0,maximum:1e5},Ct=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),Ft=new RegExp("^\\s*\\S+\
(\\s+\\S+){4,5}\\s*$","u"),Vt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function rt(s,{instancePath:r="",
parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>63){let d={instancePath:r,schemaPath:"#/propertyNames/m\
axLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:re.propertyNames,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}if(!kt.test(a)){let d={instancePath:r,schemaPath:"#/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:re.
propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:r,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:re.propertyNames,parentSchema:re,data:s};
e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>128){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},schema:128,parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}if(!fe.test(h)){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:R,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:h};
e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:re.type,parentSchema:re,data:s};e===null?e=[a]:e.push(a),t++}return rt.errors=e,t===0}function Nt(s,{
instancePath:r="",parentData:j,parentDataProperty:v,rootData:b=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s)if(!Pe.call(z.properties,a)){let h={instancePath:r,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:z,data:s};e===null?
e=[h]:e.push(h),t++}if(s.branch!==void 0){let a=s.branch;if(typeof a=="string"){if(P(a)>200){let h={instancePath:r+
"/branch",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},schema:200,
parentSchema:C,data:a};e===null?e=[h]:e.push(h),t++}if(!be.test(a)){let h={instancePath:r+"/branch",schemaPath:"\
definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\
\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|\
[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,data:a};e===null?e=[h]:e.push(
h),t++}}else{let h={instancePath:r+"/branch",schemaPath:"definitions.json#/definitions/branch/type",keyword:"t\
ype",params:{type:"string"},schema:C.type,parentSchema:C,data:a};e===null?e=[h]:e.push(h),t++}}if(s.statusBranch!==
void 0){let a=s.statusBranch;if(typeof a=="string"){if(P(a)>200){let h={instancePath:r+"/statusBranch",schemaPath:"\
definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:C,
data:a};e===null?e=[h]:e.push(h),t++}if(!be.test(a)){let h={instancePath:r+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\\
u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,data:a};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:r+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/type",keyword:"type",params:{
type:"string"},schema:C.type,parentSchema:C,data:a};e===null?e=[h]:e.push(h),t++}}if(s.suspend!==void 0){let a=s.
suspend;if(typeof a!="boolean"){let h={instancePath:r+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"\
type",params:{type:"boolean"},schema:z.properties.suspend.type,parentSchema:z.properties.suspend,data:a};e===null?
e=[h]:e.push(h),t++}}if(s.forge!==void 0){let a=s.forge;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)
if(!(h==="type"||h==="apiUrl")){let d={instancePath:r+"/forge",schemaPath:"#/properties/forge/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:z.properties.forge,data:a};
e===null?e=[d]:e.push(d),t++}if(a.type!==void 0){let h=a.type;if(typeof h!="string"){let d={instancePath:r+"/f\
orge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{type:"string"},schema:z.
properties.forge.properties.type.type,parentSchema:z.properties.forge.properties.type,data:h};e===null?e=[d]:e.
push(d),t++}if(!(h==="auto"||h==="local"||h==="github")){let d={instancePath:r+"/forge/type",schemaPath:"#/pro\
perties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:z.properties.forge.properties.type.enum},
schema:z.properties.forge.properties.type.enum,parentSchema:z.properties.forge.properties.type,data:h};e===null?
e=[d]:e.push(d),t++}}if(a.apiUrl!==void 0){let h=a.apiUrl;if(typeof h=="string"){if(P(h)>2e3){let d={instancePath:r+
"/forge/apiUrl",schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},
schema:2e3,parentSchema:z.properties.forge.properties.apiUrl,data:h};e===null?e=[d]:e.push(d),t++}if(!Ct.test(
h)){let d={instancePath:r+"/forge/apiUrl",schemaPath:"#/properties/forge/properties/apiUrl/pattern",keyword:"p\
attern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:z.
properties.forge.properties.apiUrl,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},schema:z.properties.
forge.properties.apiUrl.type,parentSchema:z.properties.forge.properties.apiUrl,data:h};e===null?e=[d]:e.push(d),
t++}}}else{let h={instancePath:r+"/forge",schemaPath:"#/properties/forge/type",keyword:"type",params:{type:"ob\
ject"},schema:z.properties.forge.type,parentSchema:z.properties.forge,data:a};e===null?e=[h]:e.push(h),t++}}if(s.
executor!==void 0){let a=s.executor;if(typeof a!="string"){let h={instancePath:r+"/executor",schemaPath:"#/pro\
perties/executor/type",keyword:"type",params:{type:"string"},schema:z.properties.executor.type,parentSchema:z.
properties.executor,data:a};e===null?e=[h]:e.push(h),t++}if(a!=="process"){let h={instancePath:r+"/executor",schemaPath:"\
#/properties/executor/enum",keyword:"enum",params:{allowedValues:z.properties.executor.enum},schema:z.properties.
executor.enum,parentSchema:z.properties.executor,data:a};e===null?e=[h]:e.push(h),t++}}if(s.isolation!==void 0){
let a=s.isolation;if(typeof a!="string"){let h={instancePath:r+"/isolation",schemaPath:"#/properties/isolation\
/type",keyword:"type",params:{type:"string"},schema:z.properties.isolation.type,parentSchema:z.properties.isolation,
data:a};e===null?e=[h]:e.push(h),t++}if(!(a==="preferred"||a==="required"||a==="none")){let h={instancePath:r+
"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues:z.properties.isolation.
enum},schema:z.properties.isolation.enum,parentSchema:z.properties.isolation,data:a};e===null?e=[h]:e.push(h),
t++}}if(s.intervals!==void 0){let a=s.intervals;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h===
"pollSeconds"||h==="forgePollSeconds")){let d={instancePath:r+"/intervals",schemaPath:"#/properties/intervals/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:z.properties.
intervals,data:a};e===null?e=[d]:e.push(d),t++}if(a.pollSeconds!==void 0){let h=a.pollSeconds;if(!(typeof h=="\
number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:r+"/intervals/pollSeconds",schemaPath:"#/propert\
ies/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},schema:z.properties.intervals.
properties.pollSeconds.type,parentSchema:z.properties.intervals.properties.pollSeconds,data:h};e===null?e=[d]:
e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||isNaN(h)){let d={instancePath:r+"/intervals/poll\
Seconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},schema:86400,parentSchema:z.properties.intervals.properties.pollSeconds,data:h};e===null?e=[d]:
e.push(d),t++}if(h<1||isNaN(h)){let d={instancePath:r+"/intervals/pollSeconds",schemaPath:"#/properties/interv\
als/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.
properties.intervals.properties.pollSeconds,data:h};e===null?e=[d]:e.push(d),t++}}}if(a.forgePollSeconds!==void 0){
let h=a.forgePollSeconds;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:r+"/int\
ervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/type",keyword:"type",params:{
type:"integer"},schema:z.properties.intervals.properties.forgePollSeconds.type,parentSchema:z.properties.intervals.
properties.forgePollSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||
isNaN(h)){let d={instancePath:r+"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/fo\
rgePollSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},schema:86400,parentSchema:z.properties.
intervals.properties.forgePollSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<1||isNaN(h)){let d={instancePath:r+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.properties.intervals.properties.forgePollSeconds,
data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:r+"/intervals",schemaPath:"#/properties/inter\
vals/type",keyword:"type",params:{type:"object"},schema:z.properties.intervals.type,parentSchema:z.properties.
intervals,data:a};e===null?e=[h]:e.push(h),t++}}if(s.schedule!==void 0){let a=s.schedule;if(typeof a=="string"){
if(P(a)>200){let h={instancePath:r+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",
params:{limit:200},schema:200,parentSchema:z.properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}if(!Ft.test(
a)){let h={instancePath:r+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"\
^\\s*\\S+(\\s+\\S+){4,5}\\s*$"},schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:z.properties.schedule,data:a};
e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"\
type",params:{type:"string"},schema:z.properties.schedule.type,parentSchema:z.properties.schedule,data:a};e===
null?e=[h]:e.push(h),t++}}if(s.modelAliases!==void 0&&(rt(s.modelAliases,{instancePath:r+"/modelAliases",parentData:s,
parentDataProperty:"modelAliases",rootData:b})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length)),s.prices!==
void 0){let a=s.prices;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a){let d=t;if(typeof h=="stri\
ng"){if(P(h)>200){let c={instancePath:r+"/prices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:200},schema:200,parentSchema:z.properties.prices.propertyNames,data:h,propertyName:h};
e===null?e=[c]:e.push(c),t++}if(!Vt.test(h)){let c={instancePath:r+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},schema:"^[A-Za-z0-9\
][-A-Za-z0-9._:/@]*$",parentSchema:z.properties.prices.propertyNames,data:h,propertyName:h};e===null?e=[c]:e.push(
c),t++}}var i=d===t;if(!i){let c={instancePath:r+"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"\
propertyNames",params:{propertyName:h},schema:z.properties.prices.propertyNames,parentSchema:z.properties.prices,
data:a};e===null?e=[c]:e.push(c),t++}}for(let h in a){let d=a[h];if(d&&typeof d=="object"&&!Array.isArray(d)){
if(d.input===void 0){let c={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/prices/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},schema:z.properties.
prices.additionalProperties.required,parentSchema:z.properties.prices.additionalProperties,data:d};e===null?e=
[c]:e.push(c),t++}if(d.output===void 0){let c={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty:"\
output"},schema:z.properties.prices.additionalProperties.required,parentSchema:z.properties.prices.additionalProperties,
data:d};e===null?e=[c]:e.push(c),t++}for(let c in d)if(!(c==="input"||c==="output"||c==="cacheRead"||c==="cach\
eWrite")){let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/p\
rices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:z.properties.prices.additionalProperties,data:d};e===null?e=[l]:e.push(l),t++}if(d.input!==
void 0){let c=d.input;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:r+"/prices/"+
h.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e5},schema:1e5,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={
instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G,data:c};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/\
definitions/rate/type",keyword:"type",params:{type:"number"},schema:G.type,parentSchema:G,data:c};e===null?e=[
l]:e.push(l),t++}}if(d.output!==void 0){let c=d.output;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){
let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/\
rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:G,data:c};e===null?
e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+
"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").
replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{type:"number"},schema:G.
type,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}if(d.cacheRead!==void 0){let c=d.cacheRead;if(typeof c==
"number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:r+"/price\
s/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={
instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate\
/type",keyword:"type",params:{type:"number"},schema:G.type,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}
if(d.cacheWrite!==void 0){let c=d.cacheWrite;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:r+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}if(c<
0||isNaN(c)){let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"\
#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G,data:c};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"type",params:{type:"number"},schema:G.type,parentSchema:G,
data:c};e===null?e=[l]:e.push(l),t++}}}else{let c={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/prices/additionalProperties/type",keyword:"type",params:{type:"object"},schema:z.
properties.prices.additionalProperties.type,parentSchema:z.properties.prices.additionalProperties,data:d};e===
null?e=[c]:e.push(c),t++}}}else{let h={instancePath:r+"/prices",schemaPath:"#/properties/prices/type",keyword:"\
type",params:{type:"object"},schema:z.properties.prices.type,parentSchema:z.properties.prices,data:a};e===null?
e=[h]:e.push(h),t++}}if(s.lease!==void 0){let a=s.lease;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)
if(h!=="ttlSeconds"){let d={instancePath:r+"/lease",schemaPath:"#/properties/lease/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:z.properties.lease,data:a};e===null?
e=[d]:e.push(d),t++}if(a.ttlSeconds!==void 0){let h=a.ttlSeconds;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){let d={instancePath:r+"/lease/ttlSeconds",schemaPath:"#/properties/lease/properties/ttlSeconds/type",keyword:"\
type",params:{type:"integer"},schema:z.properties.lease.properties.ttlSeconds.type,parentSchema:z.properties.lease.
properties.ttlSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(
h)){let d={instancePath:r+"/lease/ttlSeconds",schemaPath:"#/properties/lease/properties/ttlSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},schema:3600,parentSchema:z.properties.lease.properties.ttlSeconds,
data:h};e===null?e=[d]:e.push(d),t++}if(h<3||isNaN(h)){let d={instancePath:r+"/lease/ttlSeconds",schemaPath:"#\
/properties/lease/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:3},schema:3,parentSchema:z.
properties.lease.properties.ttlSeconds,data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:r+"/le\
ase",schemaPath:"#/properties/lease/type",keyword:"type",params:{type:"object"},schema:z.properties.lease.type,
parentSchema:z.properties.lease,data:a};e===null?e=[h]:e.push(h),t++}}if(s.historyLimit!==void 0){let a=s.historyLimit;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let h={instancePath:r+"/historyLimit",schemaPath:"#/\
properties/historyLimit/type",keyword:"type",params:{type:"integer"},schema:z.properties.historyLimit.type,parentSchema:z.
properties.historyLimit,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(
a)){let h={instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:z.properties.historyLimit,data:a};e===null?e=[h]:e.push(h),
t++}if(a<1||isNaN(a)){let h={instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.properties.historyLimit,data:a};e===null?e=[
h]:e.push(h),t++}}}if(s.logs!==void 0){let a=s.logs;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)
if(!(h==="branch"||h==="keepRuns")){let d={instancePath:r+"/logs",schemaPath:"#/properties/logs/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:z.properties.logs,
data:a};e===null?e=[d]:e.push(d),t++}if(a.branch!==void 0){let h=a.branch;if(typeof h=="string"){if(P(h)>200){
let d={instancePath:r+"/logs/branch",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxL\
ength",params:{limit:200},schema:200,parentSchema:C,data:h};e===null?e=[d]:e.push(d),t++}if(!be.test(h)){let d={
instancePath:r+"/logs/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{
pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/logs/branch",schemaPath:"definitions.json#/\
definitions/branch/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:h};e===null?e=
[d]:e.push(d),t++}}if(a.keepRuns!==void 0){let h=a.keepRuns;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){let d={instancePath:r+"/logs/keepRuns",schemaPath:"#/properties/logs/properties/keepRuns/type",keyword:"t\
ype",params:{type:"integer"},schema:z.properties.logs.properties.keepRuns.type,parentSchema:z.properties.logs.
properties.keepRuns,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>1e4||isNaN(h)){
let d={instancePath:r+"/logs/keepRuns",schemaPath:"#/properties/logs/properties/keepRuns/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:z.properties.logs.properties.keepRuns,data:h};
e===null?e=[d]:e.push(d),t++}if(h<0||isNaN(h)){let d={instancePath:r+"/logs/keepRuns",schemaPath:"#/properties\
/logs/properties/keepRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.
properties.logs.properties.keepRuns,data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:r+"/logs",
schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"object"},schema:z.properties.logs.type,parentSchema:z.
properties.logs,data:a};e===null?e=[h]:e.push(h),t++}}if(s.gitBackend!==void 0){let a=s.gitBackend;if(typeof a!=
"string"){let h={instancePath:r+"/gitBackend",schemaPath:"#/properties/gitBackend/type",keyword:"type",params:{
type:"string"},schema:z.properties.gitBackend.type,parentSchema:z.properties.gitBackend,data:a};e===null?e=[h]:
e.push(h),t++}if(!(a==="auto"||a==="native"||a==="isomorphic")){let h={instancePath:r+"/gitBackend",schemaPath:"\
#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:z.properties.gitBackend.enum},schema:z.properties.
gitBackend.enum,parentSchema:z.properties.gitBackend,data:a};e===null?e=[h]:e.push(h),t++}}}else{let a={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:s};e===null?e=[a]:
e.push(a),t++}return Nt.errors=e,t===0}export{Qt as AgentPod,Kt as AgentPool,Wt as DevTask,Ut as Project,Jt as Settings,Yt as Workflow};
